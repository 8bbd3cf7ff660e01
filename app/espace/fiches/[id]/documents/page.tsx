import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { Vide } from "@/app/_ui/vide";
import { Volet } from "@/app/_ui/volet";
import { listDocuments } from "@/lib/recueil/depouillement/queries";
import { findFiche } from "@/lib/recueil/fiche/queries";
import { whyNotModifier, whyNotReprendre } from "@/lib/recueil/fiche/rules";
import { requireActor } from "@/lib/socle/auth/current";
import { nomDuType, tailleEnMots } from "@/lib/socle/fichiers/formats";
import { instantLong } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { isUuid } from "@/lib/socle/uuid";
import { retirerDocumentAction } from "./[document]/actions.ts";
import { CollerTexte } from "./coller.tsx";
import { EnvoyerDocument } from "./envoyer.tsx";

export default async function Page({ params }: PageProps<"/espace/fiches/[id]/documents">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/fiches/${id}/documents`);
  const f = isUuid(id) ? await findFiche(actor, id) : undefined;
  if (!f) notFound();
  const documents = await listDocuments(actor, id);
  const ouverte = whyNotModifier(actor, f) === null;
  return (
    <div className="flex max-w-2xl flex-col gap-10">
      <EnTeteSalle
        titre="Une fiche déjà écrite ailleurs"
        surtitre={<Link href={`/espace/fiches/${id}${ouverte ? "/modifier" : ""}`}>{f.intitule}</Link>}
      >
        {ouverte ? (
          <>
            <p id="aide-envoi">
              Envoyez-la telle quelle : DOCX, ODT, PDF, texte (TXT), page (HTML) ou photos de ses pages (JPEG, PNG,
              WebP), 10 Mo au plus. Ses phrases deviennent des énoncés à relire à côté du document ; rien n’entre dans
              la fiche avant votre accord, et l’original est gardé avec ce qui en vient. N’y laissez pas de liste de
              présence.
            </p>
            <EnvoyerDocument fiche={id} aideId="aide-envoi" />
            <CollerTexte fiche={id} />
            <p className="text-petit text-sourdine">
              Pas encore écrite ?{" "}
              <a href={`/espace/fiches/${id}/modele.docx`} download>
                Le modèle à remplir (DOCX)
              </a>{" "}
              porte déjà le titre, les dates et les rubriques de votre atelier : ce qu’on y écrit se range tout seul.
            </p>
          </>
        ) : (
          <p>La fiche est remise : les documents se lisent encore, sans rien y ajouter.</p>
        )}
      </EnTeteSalle>
      <section aria-labelledby="documents" className="flex flex-col gap-3">
        <h2 id="documents">Documents reçus</h2>
        {documents.length === 0 ? (
          <Vide titre="Aucun document pour l’instant." />
        ) : (
          <ul>
            {documents.map((d) => (
              <li key={d.id} className="flex flex-col border-filet border-b py-2">
                <Link
                  href={`/espace/fiches/${id}/documents/${d.id}`}
                  className="inline-flex min-h-11 items-center break-all font-semibold"
                >
                  {d.nom}
                </Link>
                <span className="flex flex-wrap items-center gap-x-4 text-petit text-sourdine">
                  <span>Reçu {exposants(instantLong(d.at))}</span>
                  <span>
                    {d.enonces === 0 ? "Aucun énoncé gardé" : `${pluriel(d.enonces, "énoncé")} dans la fiche`}
                  </span>
                  <a href={`/api/documents/${d.id}`} className="inline-flex min-h-11 items-center">
                    Original ({nomDuType(d.type)}, {tailleEnMots(d.taille)})
                  </a>
                </span>
                {d.enonces === 0 && whyNotReprendre(actor, f) === null && (
                  <Volet
                    titre={
                      <>
                        Envoyé par erreur<span className="sr-only"> : {d.nom}</span>
                      </>
                    }
                    ton="danger"
                    petit
                  >
                    <ActionBouton action={retirerDocumentAction} input={{ id: d.id }} variante="danger">
                      Effacer ce document
                    </ActionBouton>
                  </Volet>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
