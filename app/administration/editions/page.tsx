import Link from "next/link";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { listEditions } from "@/lib/appel/edition/queries";
import { NOM_ETAT_EDITION } from "@/lib/appel/edition/wording";
import { requireAdministrateur } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { jourLocal } from "@/lib/socle/typographie/dates";
import { NouvelleEdition } from "./nouvelle.tsx";

export default async function Page() {
  const actor = await requireAdministrateur("/administration/editions");
  const editions = await listEditions(actor);
  const [derniere] = editions;
  const annee = derniere ? derniere.annee + 1 : Number(jourLocal(await now()).slice(0, 4));
  const numero = Math.max(0, ...editions.map((e) => e.numero)) + 1;
  return (
    <>
      <EnTeteSalle titre="Éditions" surtitre={<Link href="/administration">Administration</Link>} />
      <div className="flex flex-col gap-12">
        <div className="flex flex-col gap-2">
          {editions.length > 0 && (
            <ul className="max-w-2xl">
              {editions.map((e) => (
                <li
                  key={e.annee}
                  className="flex flex-col items-start justify-between gap-x-6 border-filet border-b py-2 md:flex-row md:items-center"
                >
                  <Link
                    href={`/cress/${e.annee}/preparation`}
                    className="inline-flex min-h-11 items-center font-semibold"
                  >
                    {e.annee}, n° {e.numero} : {e.intitule}
                  </Link>
                  <span className="shrink-0">
                    <Etiquette>{NOM_ETAT_EDITION[e.etat]}</Etiquette>
                  </span>
                </li>
              ))}
            </ul>
          )}
          {editions.length > 0 && (
            <Link href="/administration/sauvegardes#edition" className="inline-flex min-h-11 items-center self-start">
              Exporter une édition seule
            </Link>
          )}
          <Link href="/administration/sauvegardes/importer" className="inline-flex min-h-11 items-center self-start">
            Importer une édition d’une autre instance
          </Link>
        </div>
        <section aria-labelledby="nouvelle" className="flex flex-col gap-4">
          <h2 id="nouvelle">{derniere ? "Préparer la prochaine édition" : "Préparer la première édition"}</h2>
          <p className="max-w-2xl">
            {derniere
              ? `Elle part de l’édition ${derniere.annee} : ses dates décalées, ses questions, ses catégories, ses délais, son kit, ses textes et ses logos. Ses personnes vous seront proposées. Rien ne paraît tant que vous ne l’ouvrez pas.`
              : "Vous direz ensuite son thème, son calendrier, ses questions et qui peut candidater. Rien ne paraît tant que vous ne l’ouvrez pas."}
          </p>
          <p className="max-w-2xl">
            Une édition tenue avant Trame se crée ici aussi, avec son année et son numéro. Mettez son calendrier et ses
            transitions dans sa préparation, puis donnez-y la liste de ses ateliers, en CSV ou en XLSX.
          </p>
          <NouvelleEdition saisie={{ annee: String(annee), numero: String(numero), intitule: "" }} />
        </section>
      </div>
    </>
  );
}
