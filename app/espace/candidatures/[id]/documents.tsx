import { Pieces } from "@/app/_ui/pieces";
import { aUneAffiche, lienAffiche, lienImage } from "@/lib/appel/atelier/affiche";
import { findEditionOuverte } from "@/lib/appel/candidature/brouillon/reconduire";
import { codeLabel, lienLabel } from "@/lib/appel/candidature/label";
import type { CandidatureLue } from "@/lib/appel/candidature/queries";
import { listPieces } from "@/lib/appel/candidature/questions/pieces";
import { isOrganisateur, whyNotModifier, whyNotReconduire } from "@/lib/appel/candidature/rules";
import type { Actor } from "@/lib/socle/acteur/actor";
import { ReconduireBouton } from "../reconduire-bouton.tsx";
import { SectionPieces } from "../section-pieces.tsx";

type Props = { actor: Actor; c: CandidatureLue; instant: Date };

/** The papers of a candidature: its label, its receipt, what was joined to it, and the way to start again from it. */
export async function Documents({ actor, c, instant }: Props) {
  const [pieces, ouverte] = await Promise.all([listPieces(actor, c.id), findEditionOuverte()]);
  const modifiable = whyNotModifier(actor, c) === null;
  return (
    <>
      {modifiable ? <SectionPieces candidature={c.id} pieces={pieces} /> : <Pieces pieces={pieces} />}
      <Papiers actor={actor} c={c} />
      <FaireConnaitre c={c} />
      {whyNotReconduire(actor, c, ouverte, instant) === null && (
        <section aria-labelledby="reconduire" className="flex max-w-2xl flex-col gap-3">
          <h2 id="reconduire">Recommencer cette année</h2>
          <p className="text-sourdine">
            Un brouillon s’ouvre pour la conférence {ouverte?.annee} avec ces réponses, sans les dates ni les
            engagements.
          </p>
          <ReconduireBouton id={c.id}>Reconduire pour {ouverte?.annee}</ReconduireBouton>
        </section>
      )}
    </>
  );
}

function Papiers({ actor, c }: Omit<Props, "instant">) {
  const recepisse = c.soumiseAt && !c.reprise && (isOrganisateur(actor, c) || c.creePar === actor.personneId);
  const label = c.numeroLabel !== null && (c.etat === "labellisee" || c.etat === "label_retire") ? c.numeroLabel : null;
  if (!recepisse && label === null) return null;
  return (
    <section aria-labelledby="papiers" className="max-w-2xl">
      <h2 id="papiers" className="pb-1">
        {label === null ? "Récépissé" : `Label ${codeLabel(c.annee, label)}`}
      </h2>
      <ul>
        {label !== null && c.etat === "labellisee" && (
          <Papier href={`/espace/candidatures/${c.id}/attestation.pdf`} nom="Attestation de label (PDF)">
            À imprimer ou à envoyer ; son code QR mène à la page de vérification.
          </Papier>
        )}
        {label !== null && (
          <Papier href={lienLabel(c.annee, label)} nom="Page publique de vérification">
            {c.etat === "labellisee" ? "Elle dit que le label est valable." : "Elle dit que le label a été retiré."}
          </Papier>
        )}
        {recepisse && (
          <Papier href={`/espace/candidatures/${c.id}/recepisse.pdf`} nom="Récépissé (PDF)">
            Ce que vous avez déposé, tel que la CRESS l’a reçu.
          </Papier>
        )}
      </ul>
    </section>
  );
}

/** What to hang and to share, atelier by atelier: always as the atelier is today. */
function FaireConnaitre({ c }: Pick<Props, "c">) {
  const { numeroLabel, annee } = c;
  const affiches = c.etat === "labellisee" ? c.ateliers.filter((a) => aUneAffiche({ etat: a.etat, numeroLabel })) : [];
  if (affiches.length === 0) return null;
  return (
    <section aria-labelledby="faire-connaitre" className="max-w-2xl">
      <h2 id="faire-connaitre" className="pb-1">
        Faire connaître {affiches.length > 1 ? "les ateliers" : "l’atelier"}
      </h2>
      <p className="text-petit text-sourdine">
        Affiches et images suivent la date, le lieu et le titre : si l’un change, reprenez-les ici.
      </p>
      <ul>
        {affiches.map(({ id, code }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-6 border-filet border-b py-2">
            <span className="font-semibold">{code}</span>
            <a href={lienAffiche(annee, code ?? "")} className="inline-flex min-h-11 items-center">
              Affiche de {code} à imprimer (PDF, A3 ou A4)
            </a>
            <a href={lienImage(annee, code ?? "")} className="inline-flex min-h-11 items-center">
              Image de {code} à partager (PNG)
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Papier({ href, nom, children }: { href: string; nom: string; children: string }) {
  return (
    <li className="border-filet border-b py-2">
      <a href={href} className="inline-flex min-h-11 items-center font-semibold">
        {nom}
      </a>
      <span className="block text-petit text-sourdine">{children}</span>
    </li>
  );
}
