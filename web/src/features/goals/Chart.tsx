// A measure against its line, as a picture. Its sentence is its name; the numbers stand in a table beside it.
import { now } from "#ui/time";
import { drawing, HEIGHT, WIDTH } from "./chart";
import type { MeasureStandsFragment } from "./goals.generated";
import { sentenceOf } from "./sentence";

export function Chart({ measure }: { measure: MeasureStandsFragment }) {
  const { line, points, today } = drawing(measure, now.value);
  const [from, to] = line;
  const last = points.at(-1);
  return (
    <svg
      class="goal-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${measure.name}: ${sentenceOf(measure)}`}
    >
      {today !== undefined && <line class="goal-chart-today" x1={today} x2={today} y1={0} y2={HEIGHT} />}
      <line class="goal-chart-line" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <polyline
        class="goal-chart-numbers"
        points={[from, ...points].map(({ x, y }) => `${x},${y}`).join(" ")}
      />
      {/* A dot that stays round however wide the picture is drawn. */}
      {last && <path class="goal-chart-last" d={`M${last.x} ${last.y}h.01`} />}
    </svg>
  );
}
