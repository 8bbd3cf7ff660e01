import type { Modalite } from "@/lib/appel/atelier/states";
import { NOM_MODALITE } from "@/lib/appel/atelier/wording";
import { dateAtelier } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";

type Atelier = {
  id: string;
  code: string | null;
  date: string | null;
  mois: string | null;
  heureDebut: string | null;
  heureFin: string | null;
  modalite: Modalite | null;
  lieu: string | null;
  commune: string | null;
  departement: string | null;
};

/** « A12 · jeudi 6 avril 2023, 9 h 30 – 12 h, Lille (Nord) », then its places where they are told. */
export function LigneAtelier({ a, places = null }: { a: Atelier; places?: number | null }) {
  const lieu =
    a.modalite === "visio" ? NOM_MODALITE.visio : a.commune ? `${a.commune} (${a.departement})` : a.departement;
  return (
    <>
      {a.code && <strong>{a.code} · </strong>}
      {a.mois
        ? dateAtelier({ date: a.date, mois: a.mois, heureDebut: a.heureDebut, heureFin: a.heureFin })
        : "Date à préciser"}
      {lieu && `, ${lieu}`}
      {places !== null && `, ${pluriel(places, "place")}`}
      {a.lieu && <span className="block text-petit text-sourdine">{typographier(a.lieu)}</span>}
    </>
  );
}
