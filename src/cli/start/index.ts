import { optimiseLate } from "./late-optimising";
import { loadProgram } from "./load-program";

const [, , word = ""] = process.argv;

optimiseLate();
void loadProgram(/^[a-z]+$/.exec(word)?.[0] ?? "-").main();
