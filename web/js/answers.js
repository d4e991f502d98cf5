// Answers already given, by address, so that Back shows them at once.

const KEPT = 30;
const answers = new Map();

export const cached = address => (answers.get(address)?.answer ? answers.get(address) : null);

export function cache(address, more) {
  const known = answers.get(address) ?? {};
  answers.delete(address);
  answers.set(address, { ...known, ...more });
  if (answers.size > KEPT) answers.delete(answers.keys().next().value);
}
