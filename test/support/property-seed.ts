import fc from "fast-check";

/**
 * Property tests try the same cases in every run: whoever sees one fail can see it again, and what has passed here passes
 * there. `SEED=7 npx jest PATH` tries others.
 */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 1) });
