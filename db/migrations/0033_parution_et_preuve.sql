ALTER TYPE "public"."type_evenement" ADD VALUE 'confirmer_publication';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'arreter_publication';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'avancer_publication';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'masquer';--> statement-breakpoint
CREATE TABLE "publication_retraits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"publication_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"par" uuid,
	"codes" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "publication_fichiers" DROP CONSTRAINT "publication_fichiers_publication_id_format_pk";--> statement-breakpoint
ALTER TABLE "publication_fichiers" ALTER COLUMN "fichier_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "publications" ALTER COLUMN "numero" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "publications" ALTER COLUMN "publiee_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "publication_fichiers" ADD COLUMN "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "publication_fichiers" ADD COLUMN "sha256" text;--> statement-breakpoint
ALTER TABLE "publication_fichiers" ADD COLUMN "taille" integer;--> statement-breakpoint
UPDATE "publication_fichiers" p SET "sha256" = f."sha256", "taille" = f."taille" FROM "fichiers" f WHERE f."id" = p."fichier_id";--> statement-breakpoint
ALTER TABLE "publication_fichiers" ALTER COLUMN "sha256" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "publication_fichiers" ALTER COLUMN "taille" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "publication_fichiers" ADD COLUMN "detruit_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "confirmee_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "parait_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "errata" text;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "difference" jsonb;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "manifeste" jsonb;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "sel" text;--> statement-breakpoint
ALTER TABLE "publication_retraits" ADD CONSTRAINT "publication_retraits_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_retraits" ADD CONSTRAINT "publication_retraits_par_personnes_id_fk" FOREIGN KEY ("par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "publication_retraits_publication_idx" ON "publication_retraits" USING btree ("publication_id");--> statement-breakpoint
CREATE INDEX "publication_retraits_par_idx" ON "publication_retraits" USING btree ("par");--> statement-breakpoint
CREATE UNIQUE INDEX "publication_fichiers_format" ON "publication_fichiers" USING btree ("publication_id","format") WHERE "publication_fichiers"."detruit_at" is null;--> statement-breakpoint
CREATE INDEX "publication_fichiers_publication_idx" ON "publication_fichiers" USING btree ("publication_id");--> statement-breakpoint
CREATE UNIQUE INDEX "publications_en_attente" ON "publications" USING btree ("edition_id") WHERE "publications"."numero" is null;--> statement-breakpoint
CREATE INDEX "publications_a_paraitre_idx" ON "publications" USING btree ("parait_at") WHERE "publications"."numero" is null;--> statement-breakpoint
ALTER TABLE "publication_fichiers" ADD CONSTRAINT "publication_fichiers_detruit" CHECK (("publication_fichiers"."fichier_id" is null) = ("publication_fichiers"."detruit_at" is not null));--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_parue" CHECK (("publications"."numero" is null) = ("publications"."publiee_at" is null));--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_attend" CHECK ("publications"."numero" is not null or "publications"."parait_at" >= "publications"."confirmee_at");
--> statement-breakpoint
-- A version that waits takes its number and its date, or another hour, or goes; a public one changes by a retrait alone,
-- under `trame.retrait`, which touches words.
CREATE FUNCTION garder_la_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE permises text[] := ARRAY[]::text[];
BEGIN
  IF OLD.numero IS NULL THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    permises := ARRAY['numero', 'publiee_at', 'parait_at'];
  END IF;
  IF current_setting('trame.retrait', true) = 'oui' THEN permises := permises || ARRAY['arbre', 'note', 'errata', 'derogation']; END IF;
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - permises = to_jsonb(OLD) - permises THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% : % refusé, une version figée ne change plus', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
DROP TRIGGER publications_figees ON publications;
--> statement-breakpoint
CREATE TRIGGER publications_figees BEFORE UPDATE OR DELETE ON publications FOR EACH ROW EXECUTE FUNCTION garder_la_version();
--> statement-breakpoint
-- What became of each énoncé goes with a version that was stopped; a reason loses the name that is masked in it.
CREATE FUNCTION garder_le_sort() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM publications p WHERE p.id = OLD.publication_id AND p.numero IS NULL) THEN RETURN OLD; END IF;
  IF TG_OP = 'UPDATE' AND current_setting('trame.retrait', true) = 'oui'
    AND to_jsonb(NEW) - 'motif_ecart' = to_jsonb(OLD) - 'motif_ecart' THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% : % refusé, une version figée ne change plus', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
DROP TRIGGER publication_enonces_figes ON publication_enonces;
--> statement-breakpoint
DROP TRIGGER publication_sources_figees ON publication_sources;
--> statement-breakpoint
CREATE TRIGGER publication_enonces_figes BEFORE UPDATE OR DELETE ON publication_enonces FOR EACH ROW EXECUTE FUNCTION garder_le_sort();
--> statement-breakpoint
CREATE TRIGGER publication_sources_figees BEFORE UPDATE OR DELETE ON publication_sources FOR EACH ROW EXECUTE FUNCTION garder_le_sort();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION garder_le_texte() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('trame.masquage', true) = 'oui'
    AND to_jsonb(NEW) - ARRAY['texte', 'signataires', 'programme'] = to_jsonb(OLD) - ARRAY['texte', 'signataires', 'programme'] THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% : % refusé, un texte écrit reste', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
