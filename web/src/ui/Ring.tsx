// Folkmoot's own sign: people sitting in a circle. A filled seat is one who has spoken.
const MOST = 28;

/** How many of the seats drawn are filled: never none when somebody spoke, never all unless everybody did. */
export function filledSeats(drawn: number, spoke: number, of: number): number {
  if (of <= 0 || spoke <= 0) return 0;
  if (spoke >= of) return drawn;
  return Math.min(drawn - 1, Math.max(1, Math.round((spoke / of) * drawn)));
}

interface Props {
  spoke: number;
  of: number;
  size?: number;
}

/** Decoration: the same numbers stand in words beside it. */
export function Ring({ spoke, of, size = 56 }: Props) {
  const drawn = Math.min(MOST, Math.max(of, 1));
  const filled = filledSeats(drawn, spoke, of);
  const radius = Math.min(4.4, 110 / drawn);
  return (
    <svg class="ring" width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      {Array.from({ length: drawn }, (_, seat) => {
        const turn = (seat / drawn) * 2 * Math.PI - Math.PI / 2;
        return (
          <circle
            key={seat}
            class={seat < filled ? "seat seat-filled" : "seat"}
            cx={32 + 26 * Math.cos(turn)}
            cy={32 + 26 * Math.sin(turn)}
            r={radius}
          />
        );
      })}
    </svg>
  );
}
