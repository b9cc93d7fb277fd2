import { parseArguments, USAGE } from './arguments';
import { checkOne } from './checkOne';
import { EXIT, print, sentenceFor, tell } from './output';
import { reviewOne } from './reviewOne';
import { reviewSeveral } from './reviewSeveral';

// Only the review itself belongs on standard output; whatever a library has to say goes to the other one.
console.log = console.info = console.debug = console.warn = console.error;
// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', () => undefined);
// npm runs scripts in the project's folder; file names are meant as seen from where the person stands.
if (process.env.npm_lifecycle_event === 'review' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

void run(process.argv.slice(2)).then((code) => process.exit(code));

async function run(words: readonly string[]): Promise<number> {
  const request = parseArguments(words);
  if (request.kind === 'help') {
    await print(`${USAGE}\n`);
    return EXIT.reviewed;
  }
  if (request.kind === 'misuse') {
    tell(`${request.sentence}\n\n${USAGE}`);
    return EXIT.notReviewed;
  }
  try {
    if (request.kind === 'check') return await checkOne(request);
    return request.kind === 'review several'
      ? await reviewSeveral(request.files, request)
      : await reviewOne(request);
  } catch (reason) {
    tell(sentenceFor(reason, request.kind === 'review several' ? 'The library' : request.file));
    return EXIT.notReviewed;
  }
}
