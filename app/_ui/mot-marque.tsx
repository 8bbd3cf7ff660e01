import Link from "next/link";

/** The word, and the thread passing under it. */
export function MotMarque() {
  return (
    <Link
      href="/"
      className="inline-flex min-h-11 flex-col justify-center text-encre no-underline hover:text-accent"
      aria-label="Trame, accueil"
    >
      <span className="font-bold text-xl leading-none tracking-tight">Trame</span>
      <svg aria-hidden="true" width="62" height="7" viewBox="0 0 62 7" className="text-accent">
        <path
          d="M1 4.5c8 0 9-2.5 16-2.5s8 3 15 3 8-3 15-3 7 2.5 14 2.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
        />
      </svg>
    </Link>
  );
}
