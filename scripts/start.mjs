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
  if (port !== wanted) say(`Port ${wanted} is taken by another program.\n`);
  say(`The playground is at ${address} (Ctrl+C ends it)\n`);
  say(`The secretariat's desk is at ${new URL("add-in/desk.html", address).href}\n`);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
