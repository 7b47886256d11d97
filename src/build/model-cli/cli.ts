import { answer } from './answer.ts';
import { BadRequest } from './options.ts';

/** Entry point of `npm run model`: exit code 0, or 2 with one sentence when the request is wrong. */
const BAD_REQUEST = 2;

try {
  console.log(await answer(process.cwd(), process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof BadRequest)) throw error;
  console.error(`${error.message}.`);
  process.exitCode = BAD_REQUEST;
}
