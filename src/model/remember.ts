/** The same question is answered once: plans repeat their statuses, owners and counts thousands of times. */
export function remember<Question, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined || known.has(question)) return before as Answer;
    const found = answer(question);
    known.set(question, found);
    return found;
  };
}
