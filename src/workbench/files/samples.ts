import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbook } from './create';
import { SAMPLE_FILES } from './samples/sampleFiles';

/** Writes the sample files anew: `npm run samples`. */
async function makeSamples(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(SAMPLE_FILES)) {
    writeFileSync(join(folder, name), await createWorkbook(content));
  }
}

void makeSamples(join(__dirname, '../../../assets/samples'));
