import { knownProfiles, shippedProfiles } from "../../src/profiles/known-profiles";
import { shippedNames, shippedProfile } from "../../src/profiles/shipped-profiles";

test("those that we bring are what each is when it is read, also in another thread", () => {
  const whole = shippedNames.map((name) => {
    const parsed = shippedProfile(name);
    return parsed?.ok ? parsed.value : null;
  });
  expect(shippedProfiles()).toEqual(whole);
  expect(structuredClone(shippedProfiles())).toEqual(whole);
});

test("a house's own stand before ours, and in place of one of the same name", () => {
  const [, second] = shippedProfiles();
  if (!second) throw new Error("There is only one");
  const own = { ...second, version: "9.0.0" };
  const known = knownProfiles([own]);
  expect(known[0]).toBe(own);
  expect(known.filter(({ id }) => id === own.id)).toEqual([own]);
  expect(known).toHaveLength(shippedNames.length);
});
