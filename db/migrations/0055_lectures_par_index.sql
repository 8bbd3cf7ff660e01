DROP INDEX "point_versions_recherche_idx";--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "recherche" text GENERATED ALWAYS AS (' ' || replier("intitule" || ' ' || coalesce("resume", '')) || ' ') STORED;--> statement-breakpoint
ALTER TABLE "point_versions" ADD COLUMN "recherche" text GENERATED ALWAYS AS (' ' || replier("accroche" || ' ' || "texte")) STORED;--> statement-breakpoint
CREATE INDEX "emargements_declares_idx" ON "emargements" USING btree ("atelier_id") WHERE "emargements"."etat" = 'declare';--> statement-breakpoint
CREATE INDEX "fiches_reprises_idx" ON "fiches" USING btree ("edition_id") WHERE "fiches"."revision" > 1;--> statement-breakpoint
CREATE INDEX "point_versions_recherche_idx" ON "point_versions" USING gin ("recherche" gin_trgm_ops) WHERE "point_versions"."ferme_par" is null;
--> statement-breakpoint
-- Plans for disks without arms, which every server has: an index is read before a table is. Compiling a plan costs more than
-- any of ours takes.
DO $$ BEGIN
  EXECUTE format('ALTER DATABASE %I SET random_page_cost = 1.1', current_database());
  EXECUTE format('ALTER DATABASE %I SET jit = off', current_database());
END $$;
--> statement-breakpoint
-- What the base works out by itself is not there yet when this is asked.
CREATE OR REPLACE FUNCTION garder_le_fait() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF to_jsonb(NEW) - 'ferme_par' - 'recherche' = to_jsonb(OLD) - 'ferme_par' - 'recherche' THEN RETURN NEW; END IF;
    IF current_setting('trame.masquage', true) = 'oui' AND NEW.id = OLD.id AND NEW.ouvert_par = OLD.ouvert_par
      AND NEW.ferme_par IS NOT DISTINCT FROM OLD.ferme_par THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION '% : % refusé, un fait ne fait que s’ouvrir et se fermer', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
