/**
 * The version of the rules as a whole, which is that of Briefline: a test holds it to package.json. A stamp names it, so
 * that a paper is judged again by rules that have learnt something since.
 */
export const rulePackVersion = "0.1.0";
