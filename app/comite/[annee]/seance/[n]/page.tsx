import { notFound } from "next/navigation";
import { isInstructeur } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { findSeance } from "@/lib/synthese/seance/queries";
import { lireTableau } from "@/lib/synthese/seance/tableau";
import { Annonce } from "./annonce.tsx";
import { Conduite } from "./conduite.tsx";
import { Ecran } from "./ecran.tsx";
import { Telephone } from "./telephone.tsx";

/** One address, by who opens it: the announcement, the screen of the room, the controls, the phone of a member. */
export default async function Page({ params, searchParams }: PageProps<"/comite/[annee]/seance/[n]">) {
  const { annee, n } = await params;
  const { face } = await searchParams;
  const actor = await requireActor(`/comite/${annee}/seance/${n}`);
  const s = await findSeance(actor, annee, n);
  if (!s) notFound();
  const instruit = isInstructeur(actor, s.editionId);
  if (s.etat !== "ouverte") return <Annonce s={s} instruit={instruit} />;
  const tableau = await lireTableau(actor, s, await now());
  if (!instruit) return <Telephone s={s} tableau={tableau} />;
  const conduit = s.conducteurId === actor.personneId;
  if (face === "ecran") return <Ecran s={s} tableau={tableau} conduit={conduit} />;
  return <Conduite s={s} tableau={tableau} actor={actor} />;
}
