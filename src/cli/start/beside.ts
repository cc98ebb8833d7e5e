import { growSlowly } from "./grow-slowly";
import { optimiseLate } from "./late-optimising";
import { loadCheck, loadProgram } from "./load-program";

/* A process that shares the files of a call with the one that started it (JudgingProcess). */

const [, , work] = process.argv;

optimiseLate();
growSlowly();
if (work === "check") loadCheck(null).checkBeside();
else if (work === "gate") loadProgram(null).gateBeside();
else loadProgram(null).waiversBeside();
