import { loadProgram } from "./load-program";

const [, , word = ""] = process.argv;

void loadProgram(/^[a-z]+$/.exec(word)?.[0] ?? "-").main();
