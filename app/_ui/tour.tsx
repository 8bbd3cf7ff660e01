import { direTour, type FaitsTour, tour } from "@/lib/candidature/tour";

/** Whose turn it is, since when and until when, in the same words for everybody. */
export function TourCandidature({ c, instant }: { c: FaitsTour; instant: Date }) {
  const t = tour(c, instant);
  return <span className={t.enRetard ? "font-semibold text-danger" : undefined}>{direTour(t)}</span>;
}
