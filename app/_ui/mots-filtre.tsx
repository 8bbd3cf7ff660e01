import Link from "next/link";

/** Each filter in place as a word that can be taken away. */
export function MotsFiltre({ mots }: { mots: readonly { cle: string; mot: string; sans: string }[] }) {
  if (mots.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2" aria-label="Filtres en place">
      {mots.map(({ cle, mot, sans }) => (
        <li key={cle}>
          <Link
            href={sans}
            className="inline-flex min-h-11 items-center gap-2 rounded-full border border-accent bg-blanc px-3 text-petit no-underline hover:bg-voile"
          >
            <span className="sr-only">Enlever le filtre </span>
            {mot}
            <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
