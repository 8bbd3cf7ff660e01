import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { corrections } from "@/db/schema/correction";
import { editions } from "@/db/schema/edition";
import { emargements } from "@/db/schema/emargement";
import { ficheAteliers, fiches } from "@/db/schema/fiche";
import { codesTardifs } from "@/db/schema/tardif";
import type { FaitsTour } from "./tour.ts";

export const correctionsEnAttente = sql<number>`(select count(*)::int from ${corrections} co where co.candidature_id = ${candidatures.id} and co.repondue_at is null)`;

/** Until when a late access code, used for this candidature, lets it be handed in. */
export const codeExpireAt =
  sql<Date | null>`(select max(t.expire_at) from ${codesTardifs} t where t.candidature_id = ${candidatures.id})`.mapWith(
    codesTardifs.expireAt,
  );

const deLEdition = <T>(colonne: SQL) =>
  sql<T>`(select ${colonne} from ${editions} e where e.id = ${candidatures.editionId})`;

/** What `tour.ts` looks at, for any query of `candidatures`: no query more, whatever the rows. */
export const tourColonnes = {
  createdAt: candidatures.createdAt,
  soumiseAt: candidatures.soumiseAt,
  complementDemandeAt: candidatures.complementDemandeAt,
  decideeAt: candidatures.decideeAt,
  retireeAt: candidatures.retireeAt,
  dateClotureAppel: deLEdition<string>(sql`e.date_cloture_appel::text`),
  delaiReponse: deLEdition<number>(sql`e.delai_reponse`),
  delaiComplement: deLEdition<number>(sql`e.delai_complement`),
  codeExpireAt,
  correctionsEnAttente,
  retour: sql<FaitsTour["retour"]>`(
    select json_build_object('jour', coalesce(a.date, (a.mois || '-01')::date + interval '1 month' - interval '1 day')::date, 'echeance', a.echeance_restitution, 'presence', coalesce(em.etat = 'attendu', true))
    from ${ateliers} a
    left join ${emargements} em on em.atelier_id = a.id
    left join ${ficheAteliers} fa on fa.atelier_id = a.id
    left join ${fiches} f on f.id = fa.fiche_id
    where a.candidature_id = ${candidatures.id} and ${candidatures.etat} = 'labellisee'
      and a.etat in ('programme', 'tenu') and a.dispense_motif is null and (f.id is null or f.etat in ('brouillon', 'a_corriger'))
    order by coalesce(a.date, (a.mois || '-28')::date), a.rang limit 1)`,
};
