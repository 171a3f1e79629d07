import { expect, test } from "vitest";
import { match } from "./pattern";

test("a pattern gives its parameters", () => {
  expect(match("/d/{id}", "/d/disc_1")).toEqual({ id: "disc_1" });
  expect(match("/d/{id}/propose", "/d/disc_1/propose")).toEqual({ id: "disc_1" });
  expect(match("/", "/")).toEqual({});
  expect(match("/hubs", "/hubs/")).toEqual({});
});

test("another path, or an empty parameter, does not match", () => {
  expect(match("/d/{id}", "/d")).toBeUndefined();
  expect(match("/d/{id}", "/d/a/b")).toBeUndefined();
  expect(match("/d/{id}", "/p/a")).toBeUndefined();
});

test("a parameter is decoded, and a broken escape does no harm", () => {
  expect(match("/people/{handle}", "/people/a%20b")).toEqual({ handle: "a b" });
  expect(match("/people/{handle}", "/people/%E0%A4")).toEqual({ handle: "%E0%A4" });
});
