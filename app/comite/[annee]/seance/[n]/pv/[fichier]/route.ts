import { requireActor } from "@/lib/socle/auth/current";
import { rendre } from "@/lib/socle/dessin/rendre";
import { introuvable, repondreRendu } from "@/lib/socle/dessin/repondre";
import { lireFichierPv, nomDuFichier, TYPE_FORMAT_PV } from "@/lib/synthese/seance/fichiers";
import { findProcesVerbal } from "@/lib/synthese/seance/proces-verbal";
import { findSeance } from "@/lib/synthese/seance/queries";

/** A version of the procès-verbal as a file, for the comité of the edition and who instructs it. */
export async function GET(request: Request, { params }: RouteContext<"/comite/[annee]/seance/[n]/pv/[fichier]">) {
  const { annee, n, fichier } = await params;
  const actor = await requireActor(`/comite/${annee}/seance/${n}/pv/${fichier}`);
  const nom = lireFichierPv(fichier);
  const s = nom && (await findSeance(actor, annee, n));
  const pv = s && (await findProcesVerbal(s, nom.version));
  if (!pv) return introuvable();
  return repondreRendu(request, rendre(nom.format === "pdf" ? "procesVerbal" : "procesVerbalDocx", pv), {
    type: TYPE_FORMAT_PV[nom.format],
    prive: true,
    nom: nomDuFichier(pv, nom.format),
    pieceJointe: nom.format === "docx",
  });
}
