import { expect, test } from "vitest";
import { middleSquare } from "./square";

test("the middle of a wide, a tall and a square picture is kept", () => {
  expect(middleSquare(400, 200)).toEqual({ x: 100, y: 0, side: 200 });
  expect(middleSquare(201, 400)).toEqual({ x: 0, y: 99, side: 201 });
  expect(middleSquare(64, 64)).toEqual({ x: 0, y: 0, side: 64 });
});
