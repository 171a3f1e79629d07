import { expect, test } from "vitest";
import { addressesIn } from "./addresses";

test("addresses are found in lines, lists and address book entries, each once", () => {
  expect(addressesIn("ada@example.org\n  ben@example.org, cleo@example.org;")).toEqual([
    "ada@example.org",
    "ben@example.org",
    "cleo@example.org",
  ]);
  expect(addressesIn('"Ada L." <ada@example.org>, mailto:ben@example.org')).toEqual([
    "ada@example.org",
    "ben@example.org",
  ]);
  expect(addressesIn("Ada@example.org ada@example.org")).toEqual(["ada@example.org"]);
});

test("words without an at sign are no addresses", () => {
  expect(addressesIn("please invite Ada and Ben")).toEqual([]);
});
