// Writes the tables of the documents anew from the catalogues: `npm run docs`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { DOCUMENTS, documentText, ROOT } from './documents';
import { withTables } from './tables';

async function writeTables(): Promise<void> {
  for (const path of DOCUMENTS) {
    const file = join(ROOT, path);
    const text = documentText(path);
    const next = await format(withTables(text), { ...(await resolveConfig(file)), filepath: file });
    if (next === text) continue;
    writeFileSync(file, next);
    console.log(path);
  }
}

void writeTables();
