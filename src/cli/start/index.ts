import { growSlowly } from "./grow-slowly";
import { optimiseLate } from "./late-optimising";
import { loadCheck, loadProgram } from "./load-program";

const [, , word = ""] = process.argv;

optimiseLate();
growSlowly();
const program = word === "check" ? loadCheck(word) : loadProgram(/^[a-z]+$/.exec(word)?.[0] ?? "-");
void program.main();
