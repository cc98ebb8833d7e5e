/**
 * A page with a table of ours put between the two comments that hold its place.
 * @param {string} page
 * @param {string} name
 * @param {string} table
 */
export const withTable = (page, name, table) => {
  const from = `<!-- ${name}: made by "npm run docs" -->`;
  const to = `<!-- ${name}: end -->`;
  const start = page.indexOf(from);
  const end = page.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`The page has no place for the table "${name}": ${from} … ${to}`);
  return `${page.slice(0, start + from.length)}\n\n${table}\n\n${page.slice(end)}`;
};
