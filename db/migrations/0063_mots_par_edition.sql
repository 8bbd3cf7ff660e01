-- The words of a folded text, as a search asks for their beginnings: exactly, so that no row found is looked at again. Those of an
-- edition bear its id: its words are read alone, whatever the others say.
CREATE FUNCTION mots_de(portee text, texte text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT COST 100 AS $$
  SELECT array_to_tsvector(coalesce(array_agg(portee || left(mot, 60)), '{}')) FROM unnest(string_to_array(texte, ' ')) mot
$$;
--> statement-breakpoint
ALTER TABLE "fiche_revisions" DROP CONSTRAINT "fiche_revisions_fiche_id_fiches_id_fk";
--> statement-breakpoint
DROP INDEX "enonce_versions_recherche_idx";--> statement-breakpoint
DROP INDEX "ateliers_recherche_idx";--> statement-breakpoint
DROP INDEX "candidatures_recherche_idx";--> statement-breakpoint
DROP INDEX "fiche_revisions_recherche_idx";--> statement-breakpoint
DROP INDEX "personnes_recherche_idx";--> statement-breakpoint
DROP INDEX "structures_recherche_idx";--> statement-breakpoint
DROP INDEX "point_versions_recherche_idx";--> statement-breakpoint
ALTER TABLE "enonces" ADD COLUMN "recherche" text;--> statement-breakpoint
ALTER TABLE "fiche_revisions" ADD COLUMN "edition_id" uuid;--> statement-breakpoint
UPDATE "fiche_revisions" r SET "edition_id" = f."edition_id" FROM "fiches" f WHERE f."id" = r."fiche_id";--> statement-breakpoint
ALTER TABLE "fiche_revisions" ALTER COLUMN "edition_id" SET NOT NULL;--> statement-breakpoint
UPDATE "enonces" e SET "recherche" = v."recherche"
FROM (SELECT DISTINCT ON ("enonce_id") "enonce_id", "recherche" FROM "enonce_versions" ORDER BY "enonce_id", "revision" DESC) v
WHERE v."enonce_id" = e."id";
--> statement-breakpoint
DROP TRIGGER enonce_versions_premiere ON "enonce_versions";--> statement-breakpoint
DROP FUNCTION dire_premiere_revision();--> statement-breakpoint
CREATE FUNCTION dire_versions() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE lui uuid := coalesce(NEW."enonce_id", OLD."enonce_id");
DECLARE premiere integer;
DECLARE mots text;
BEGIN
  PERFORM 1 FROM "enonces" WHERE "id" = lui FOR NO KEY UPDATE;
  SELECT min(v."revision"), (array_agg(v."recherche" ORDER BY v."revision" DESC))[1] INTO premiere, mots
    FROM "enonce_versions" v WHERE v."enonce_id" = lui;
  UPDATE "enonces" SET "premiere_revision" = premiere, "recherche" = mots
    WHERE "id" = lui AND ("premiere_revision", "recherche") IS DISTINCT FROM (premiere, mots);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER enonce_versions_dites AFTER INSERT OR DELETE OR UPDATE OF "revision", "recherche" ON "enonce_versions"
  FOR EACH ROW EXECUTE FUNCTION dire_versions();
--> statement-breakpoint
ALTER TABLE "fiche_revisions" ADD CONSTRAINT "fiche_revisions_fiche_id_edition_id_fiches_id_edition_id_fk" FOREIGN KEY ("fiche_id","edition_id") REFERENCES "public"."fiches"("id","edition_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "enonces_recherche_idx" ON "enonces" USING gin (mots_de("edition_id"::text, "recherche")) WHERE "enonces"."retire_revision" is null;--> statement-breakpoint
CREATE INDEX "ateliers_recherche_idx" ON "ateliers" USING gin (mots_de("edition_id"::text, replier("lieu")));--> statement-breakpoint
CREATE INDEX "candidatures_recherche_idx" ON "candidatures" USING gin (mots_de("edition_id"::text, replier("intitule")));--> statement-breakpoint
CREATE INDEX "fiche_revisions_recherche_idx" ON "fiche_revisions" USING gin (mots_de("edition_id"::text, "recherche"));--> statement-breakpoint
CREATE INDEX "personnes_recherche_idx" ON "personnes" USING gin (mots_de('', replier(coalesce("nom", '') || ' ' || "courriel")));--> statement-breakpoint
CREATE INDEX "structures_recherche_idx" ON "structures" USING gin (mots_de('', replier("nom" || ' ' || coalesce("sigle", '') || ' ' || "nom_publie" || ' ' || "anciens_noms")));--> statement-breakpoint
CREATE INDEX "point_versions_recherche_idx" ON "point_versions" USING gin (mots_de("edition_id"::text, "recherche")) WHERE "point_versions"."ferme_par" is null;