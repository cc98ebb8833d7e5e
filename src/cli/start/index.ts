import { growSlowly } from "./grow-slowly";
import { optimiseLate } from "./late-optimising";
import { loadProgram } from "./load-program";

const [, , word = ""] = process.argv;

optimiseLate();
growSlowly();
void loadProgram(/^[a-z]+$/.exec(word)?.[0] ?? "-").main();
