import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { lireNomKit, nomFichierKit, TYPE_FORMAT } from "@/lib/recueil/kit/documents";
import { findFichierVersion } from "@/lib/recueil/kit/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { introuvable } from "@/lib/socle/dessin/repondre";
import { servirFichier } from "@/lib/socle/fichiers/servir";
import { telecharger } from "@/lib/socle/fichiers/telecharger";

/** One version of a document of the kit, earlier ones included, for who instructs the edition. */
export const GET = servirFichier(
  async (_request: Request, { params }: RouteContext<"/cress/[annee]/kit/[fichier]">) => {
    const { annee, fichier } = await params;
    const actor = await requireActor(`/cress/${annee}/kit/${fichier}`);
    const edition = await findEditionInstruite(actor, annee);
    const nom = lireNomKit(fichier);
    if (!edition || !nom?.numero) return introuvable();
    const lu = await findFichierVersion(actor, edition.id, nom.cle, nom.format, nom.numero);
    if (!lu) return introuvable();
    return telecharger({
      nom: nomFichierKit(edition.annee, nom.cle, lu.numero, nom.format),
      type: TYPE_FORMAT[nom.format],
      octets: lu.octets,
    });
  },
);
