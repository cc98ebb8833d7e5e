/** `npm start`: Word in a browser tab at http://localhost:3000, with the add-in beside it. */
import { buildWhatIsStale } from "./serve/build.mjs";
import { officeFolder } from "./serve/pages.mjs";
import { serve } from "./serve/server.mjs";

const wanted = 3000;
const say = (/** @type {string} */ text) => process.stdout.write(text);

if (!officeFolder()) {
  process.stderr.write("Microsoft's office.js is not installed here. Run: npm ci\n");
  process.exit(1);
}

try {
  await buildWhatIsStale(say);
  const { port, address, close } = await serve(wanted);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
  if (port !== wanted) say(`Port ${wanted} is taken by another program.\n`);
  // One write, and the last: who reads as far as the address may stop reading.
  say(
    `The playground is at ${address} (Ctrl+C ends it)\n` +
      `The secretariat's desk is at ${new URL("add-in/desk.html", address).href}\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
