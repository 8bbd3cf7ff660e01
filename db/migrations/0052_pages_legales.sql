ALTER TYPE "public"."objet_evenement" ADD VALUE 'mentions';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'modifier_mentions';--> statement-breakpoint
CREATE TABLE "mentions_legales" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer NOT NULL,
	"faits" jsonb NOT NULL,
	"ajouts" jsonb NOT NULL,
	"personne_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mentions_legales_version" UNIQUE("version"),
	CONSTRAINT "mentions_legales_version_positive" CHECK ("mentions_legales"."version" > 0)
);
--> statement-breakpoint
ALTER TABLE "mentions_legales" ADD CONSTRAINT "mentions_legales_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mentions_legales_personne_idx" ON "mentions_legales" USING btree ("personne_id");
--> statement-breakpoint
CREATE TRIGGER mentions_legales_ajout_seul BEFORE UPDATE OR DELETE ON mentions_legales FOR EACH ROW EXECUTE FUNCTION refuser_ecriture();
--> statement-breakpoint
CREATE TRIGGER changement_public AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON mentions_legales FOR EACH STATEMENT EXECUTE FUNCTION changement_public();
