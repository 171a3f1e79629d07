// "Firefox, Android" from what a browser says of itself: enough to know one's own devices again.
const BROWSERS: [RegExp, string][] = [
  // Most say that they are Safari, and many that they are Chrome: the rarer name comes first.
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\//, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const SYSTEMS: [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/CrOS/, "ChromeOS"],
  [/Mac OS X/, "macOS"],
  [/Windows/, "Windows"],
  [/Linux/, "Linux"],
];

/** What cannot be read is told as it came. */
export function deviceName(said: string): string {
  const found = [BROWSERS, SYSTEMS].map((known) => known.find(([mark]) => mark.test(said))?.[1]);
  return found.filter(Boolean).join(", ") || said;
}
