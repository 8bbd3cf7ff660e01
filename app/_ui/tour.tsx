import type { ReactNode } from "react";
import { direTour, direTourBref } from "@/lib/appel/candidature/dire-tour";
import { type FaitsTour, tour } from "@/lib/appel/candidature/tour";
import { type FaitsTourPresence, tourPresence } from "@/lib/recueil/emargement/tour";
import { type FaitsTourFiche, tourFiche } from "@/lib/recueil/fiche/tour";
import type { Lecteur } from "@/lib/socle/horloge/delais";
import { jourLocal } from "@/lib/socle/typographie/dates";
import { exposants } from "./exposants.tsx";

/** Whose turn it is, since when and until when, said to who reads it. */
export function TourCandidature({ c, instant, lecteur }: { c: FaitsTour; instant: Date; lecteur: Lecteur }) {
  const t = tour(c, instant);
  return <Dit enRetard={t.enRetard} phrase={direTour(t, c, lecteur)} />;
}

/** The same in a row of a list: who, and before which day. */
export function TourBref({ c, instant, lecteur }: { c: FaitsTour; instant: Date; lecteur: Lecteur }) {
  const t = tour(c, instant);
  const phrase = direTourBref(t, lecteur, jourLocal(instant));
  return phrase && <Dit enRetard={t.enRetard} phrase={exposants(phrase)} />;
}

/** The same on a fiche. */
export function TourFiche({ f, instant, lecteur }: { f: FaitsTourFiche; instant: Date; lecteur: Lecteur }) {
  return <Dit {...tourFiche(f, lecteur, instant)} />;
}

/** The same on the attendance of an atelier, once it is declared. */
export function TourPresence({ e, instant, lecteur }: { e: FaitsTourPresence; instant: Date; lecteur: Lecteur }) {
  const dit = tourPresence(e, lecteur, instant);
  return dit && <Dit {...dit} />;
}

const Dit = ({ phrase, enRetard }: { phrase: ReactNode; enRetard: boolean }) => (
  <span className={enRetard ? "font-semibold text-danger" : undefined}>{phrase}</span>
);
