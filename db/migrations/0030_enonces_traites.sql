ALTER TABLE "enonces" ADD COLUMN "traite" boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE "enonces" e SET "traite" = true
WHERE EXISTS (SELECT 1 FROM "citations" c WHERE c."enonce_id" = e."id" AND c."ferme_par" IS NULL)
  OR EXISTS (SELECT 1 FROM "mises_de_cote" m WHERE m."enonce_id" = e."id" AND m."ferme_par" IS NULL);--> statement-breakpoint
CREATE INDEX "enonces_en_attente_idx" ON "enonces" USING btree ("edition_id") WHERE not "enonces"."traite";--> statement-breakpoint
-- Whoever closes the last of two at once waits for the other, and counts again what is left.
CREATE FUNCTION dire_traite() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE oui boolean;
BEGIN
  PERFORM 1 FROM "enonces" WHERE "id" = NEW."enonce_id" FOR NO KEY UPDATE;
  oui := EXISTS (SELECT 1 FROM "citations" c WHERE c."enonce_id" = NEW."enonce_id" AND c."ferme_par" IS NULL)
    OR EXISTS (SELECT 1 FROM "mises_de_cote" m WHERE m."enonce_id" = NEW."enonce_id" AND m."ferme_par" IS NULL);
  UPDATE "enonces" SET "traite" = oui WHERE "id" = NEW."enonce_id" AND "traite" <> oui;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER citations_traite AFTER INSERT OR UPDATE OF "ferme_par" ON "citations" FOR EACH ROW EXECUTE FUNCTION dire_traite();
--> statement-breakpoint
CREATE TRIGGER mises_de_cote_traite AFTER INSERT OR UPDATE OF "ferme_par" ON "mises_de_cote" FOR EACH ROW EXECUTE FUNCTION dire_traite();
