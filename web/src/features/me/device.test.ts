import { expect, test } from "vitest";
import { deviceName } from "./device";

test("browsers that pretend to be others are told apart", () => {
  expect(deviceName("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0")).toBe(
    "Firefox, Windows",
  );
  expect(
    deviceName(
      "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36",
    ),
  ).toBe("Chrome, Android");
  expect(
    deviceName(
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
    ),
  ).toBe("Safari, iPhone");
  expect(
    deviceName(
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0",
    ),
  ).toBe("Edge, Windows");
});

test("what nobody knows is told as it came", () => {
  expect(deviceName("folkmoot-reader/1")).toBe("folkmoot-reader/1");
});
