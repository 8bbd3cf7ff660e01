import Link from "next/link";
import { COMPTEES } from "@/lib/conduite/memoire/importation/apercu";
import type { listImportations } from "@/lib/conduite/memoire/importation/queries";
import { NOM_COMPTEE, NOM_ETAT_IMPORTATION } from "@/lib/conduite/memoire/importation/wording";
import { instantLong } from "@/lib/socle/typographie/dates";
import { nombre } from "@/lib/socle/typographie/nombre";

type Lue = Awaited<ReturnType<typeof listImportations>>[number];

/** What came of files: where the edition is, how much was added and how much was there. */
export function Passees({ id, titre, importations }: { id: string; titre: string; importations: Lue[] }) {
  if (importations.length === 0) return null;
  return (
    <section aria-labelledby={id} className="flex max-w-2xl flex-col gap-3">
      <h2 id={id}>{titre}</h2>
      <ul>
        {importations.map((i) => (
          <li key={i.id} className="flex flex-col gap-1 border-filet border-b py-4">
            <h3>
              {i.apercu ? `Édition ${i.apercu.annee} : ` : ""}
              {i.apercu ? NOM_ETAT_IMPORTATION[i.etat].toLocaleLowerCase("fr") : NOM_ETAT_IMPORTATION[i.etat]}
            </h3>
            <p className="text-petit text-sourdine">
              Par {i.deposeePar ?? "une personne"}, {instantLong(i.finieAt ?? i.deposeeAt)}
            </p>
            {i.motif && <p className="text-danger">{i.motif}</p>}
            {i.apercu && <p>{direComptes(i.apercu)}</p>}
            {i.etat === "faite" && i.apercu && (
              <Link
                href={`/cress/${i.apercu.annee}/preparation`}
                className="inline-flex min-h-11 items-center self-start"
              >
                Ouvrir l’édition {i.apercu.annee}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** « Ateliers : 36 ; personnes : 10, et 2 qui étaient là » */
function direComptes({ lues, deja }: NonNullable<Lue["apercu"]>): string {
  const dits = COMPTEES.filter((c) => lues[c] > 0).map((c) => {
    const la = deja[c] ?? 0;
    return `${NOM_COMPTEE[c].toLocaleLowerCase("fr")} : ${nombre(lues[c] - la)}${la > 0 ? `, et ${nombre(la)} déjà ici` : ""}`;
  });
  return `Ajoutés : ${dits.join(" ; ")}.`;
}
