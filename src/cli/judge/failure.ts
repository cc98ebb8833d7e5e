import { describeProblem, type ContractDocument, type Language } from "../../core";
import { sayIn, systemReason } from "../words/say-in";
import { breakdownOf } from "./breakdown";

/** Why there is nothing to say of a file, and what next. */
export interface Failure {
  readonly error: NonNullable<ContractDocument["error"]>;
  readonly next: string;
}

/** The file could not be opened at all. */
export const openingFailure = (error: unknown, language: Language): Failure => ({
  error: { code: "unsupported", message: sayIn(language, "notOpened", { reason: systemReason(error, language) }) },
  next: sayIn(language, "notOpenedNext"),
});

/** A fault of ours, or a file that brought a thread down: said, and never taken for a clean document. */
export const breakdownFailure = (error: unknown, language: Language): Failure => {
  const detail = error instanceof Error ? error.message : String(error);
  switch (breakdownOf(error)) {
    case "outOfMemory": {
      const { what, next } = describeProblem({ code: "too-large", detail: "" }, language);
      return { error: { code: "too-large", message: what }, next };
    }
    case "tooSlow":
      return {
        error: { code: "too-slow", message: sayIn(language, "tooSlow", { detail }) },
        next: sayIn(language, "tooSlowNext"),
      };
    case "otherFile":
      return {
        error: { code: "unsupported", message: sayIn(language, "otherFile") },
        next: sayIn(language, "otherFileNext"),
      };
    case null:
      return {
        error: { code: "unsupported", message: sayIn(language, "ourFault") },
        next: sayIn(language, "ourFaultNext", { detail }),
      };
  }
};

/** Either of them: what the system refuses names the call that it refused. */
export const failureOf = (error: unknown, language: Language): Failure =>
  error instanceof Error && "syscall" in error ? openingFailure(error, language) : breakdownFailure(error, language);
