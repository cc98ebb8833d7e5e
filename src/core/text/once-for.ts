/**
 * A function of immutable data that is worked out once for each: many rules ask the same of one paragraph. What is
 * forgotten elsewhere is forgotten here.
 */
export const onceFor = <Subject extends object, Answer extends object | string | null>(
  work: (subject: Subject) => Answer,
): ((subject: Subject) => Answer) => {
  const known = new WeakMap<Subject, Answer>();
  return (subject) => {
    const found = known.get(subject);
    if (found !== undefined) return found;
    const answer = work(subject);
    known.set(subject, answer);
    return answer;
  };
};
