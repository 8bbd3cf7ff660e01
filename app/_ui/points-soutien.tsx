const AU_PLUS = 4;

/** Support as one to four dots, one an atelier: seen at a glance, said in words beside it. `serre`: in a line of words. */
export function PointsSoutien({ ateliers, serre = false }: { ateliers: number; serre?: boolean }) {
  const n = Math.min(ateliers, AU_PLUS);
  const large = (serre ? n : AU_PLUS) * 8;
  return (
    <svg aria-hidden="true" width={large} height="8" viewBox={`0 0 ${large} 8`} className="shrink-0 fill-accent">
      {Array.from({ length: n }, (_, i) => (
        <circle key={i} cx={4 + i * 8} cy="4" r="3" />
      ))}
    </svg>
  );
}
