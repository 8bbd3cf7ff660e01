ALTER TABLE "enonces" ADD COLUMN "premiere_revision" integer;--> statement-breakpoint
ALTER TABLE "enonces" ADD COLUMN "traitement" text;--> statement-breakpoint
UPDATE "enonces" e SET
  "premiere_revision" = (SELECT min(v."revision") FROM "enonce_versions" v WHERE v."enonce_id" = e."id"),
  "traitement" = CASE
    WHEN EXISTS (SELECT 1 FROM "citations" c WHERE c."enonce_id" = e."id" AND c."ferme_par" IS NULL) THEN 'repris'
    WHEN EXISTS (SELECT 1 FROM "mises_de_cote" m WHERE m."enonce_id" = e."id" AND m."ferme_par" IS NULL) THEN 'ecarte' END;
--> statement-breakpoint
DROP INDEX "enonces_en_attente_idx";--> statement-breakpoint
CREATE INDEX "enonces_en_attente_idx" ON "enonces" USING btree ("edition_id") WHERE "enonces"."traitement" is null;--> statement-breakpoint
DROP TRIGGER citations_traite ON "citations";--> statement-breakpoint
DROP TRIGGER mises_de_cote_traite ON "mises_de_cote";--> statement-breakpoint
DROP FUNCTION dire_traite();--> statement-breakpoint
ALTER TABLE "enonces" DROP COLUMN "traite";--> statement-breakpoint
-- Whoever closes the last of two at once waits for the other, and looks again at what is left.
CREATE FUNCTION dire_traitement() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE dit text;
BEGIN
  PERFORM 1 FROM "enonces" WHERE "id" = NEW."enonce_id" FOR NO KEY UPDATE;
  dit := CASE
    WHEN EXISTS (SELECT 1 FROM "citations" c WHERE c."enonce_id" = NEW."enonce_id" AND c."ferme_par" IS NULL) THEN 'repris'
    WHEN EXISTS (SELECT 1 FROM "mises_de_cote" m WHERE m."enonce_id" = NEW."enonce_id" AND m."ferme_par" IS NULL) THEN 'ecarte' END;
  UPDATE "enonces" SET "traitement" = dit WHERE "id" = NEW."enonce_id" AND "traitement" IS DISTINCT FROM dit;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER citations_traitement AFTER INSERT OR UPDATE OF "ferme_par" ON "citations" FOR EACH ROW EXECUTE FUNCTION dire_traitement();
--> statement-breakpoint
CREATE TRIGGER mises_de_cote_traitement AFTER INSERT OR UPDATE OF "ferme_par" ON "mises_de_cote" FOR EACH ROW EXECUTE FUNCTION dire_traitement();
--> statement-breakpoint
CREATE FUNCTION dire_premiere_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE lui uuid := coalesce(NEW."enonce_id", OLD."enonce_id");
DECLARE dite integer;
BEGIN
  PERFORM 1 FROM "enonces" WHERE "id" = lui FOR NO KEY UPDATE;
  dite := (SELECT min(v."revision") FROM "enonce_versions" v WHERE v."enonce_id" = lui);
  UPDATE "enonces" SET "premiere_revision" = dite WHERE "id" = lui AND "premiere_revision" IS DISTINCT FROM dite;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER enonce_versions_premiere AFTER INSERT OR DELETE OR UPDATE OF "revision" ON "enonce_versions" FOR EACH ROW EXECUTE FUNCTION dire_premiere_revision();
--> statement-breakpoint
-- Its words are looked up for those who ask which they are; its disposition reads nothing but the énoncé and its fiche.
CREATE OR REPLACE VIEW "dispositions" AS
SELECT e."id" AS "enonce_id", e."edition_id", e."fiche_id", coalesce(k."transition_id", e."transition_id") AS "transition_id",
  CASE WHEN t."tenu" THEN
    (SELECT v."id" FROM "enonce_versions" v WHERE v."enonce_id" = e."id" AND v."revision" <= r."numero" ORDER BY v."revision" DESC LIMIT 1)
  END AS "enonce_version_id",
  CASE WHEN t."tenu" THEN coalesce(e."traitement", 'a_traiter') ELSE 'retire' END AS "disposition"
FROM "enonces" e
-- Laterals: each fiche looks its own up by index, however many there are in other editions.
JOIN LATERAL (SELECT r."numero" FROM "fiche_revisions" r WHERE r."fiche_id" = e."fiche_id" AND r."validee_at" IS NOT NULL ORDER BY r."numero" DESC LIMIT 1) r ON e."premiere_revision" <= r."numero"
CROSS JOIN LATERAL (SELECT e."retire_revision" IS NULL OR e."retire_revision" > r."numero" AS "tenu") t
LEFT JOIN "classements" k ON k."enonce_id" = e."id" AND k."ferme_par" IS NULL;
