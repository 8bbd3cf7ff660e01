CREATE TABLE "intervenants" (
	"candidature_id" uuid NOT NULL,
	"rang" integer NOT NULL,
	"nom" text NOT NULL,
	"structure" text,
	"publie" boolean DEFAULT false NOT NULL,
	CONSTRAINT "intervenants_candidature_id_rang_pk" PRIMARY KEY("candidature_id","rang")
);
--> statement-breakpoint
DROP INDEX "candidatures_cree_par_idx";--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "public_autre" text;--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "cle_creation" uuid;--> statement-breakpoint
ALTER TABLE "structures" ADD COLUMN "reseau_libre" text;--> statement-breakpoint
ALTER TABLE "structures" ADD COLUMN "logo_id" uuid;--> statement-breakpoint
ALTER TABLE "structures" ADD COLUMN "logo_alt" text;--> statement-breakpoint
ALTER TABLE "intervenants" ADD CONSTRAINT "intervenants_candidature_id_candidatures_id_fk" FOREIGN KEY ("candidature_id") REFERENCES "public"."candidatures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "structures" ADD CONSTRAINT "structures_logo_id_fichiers_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."fichiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "candidatures_creation" ON "candidatures" USING btree ("cree_par","cle_creation");--> statement-breakpoint
CREATE INDEX "candidatures_intitule_idx" ON "candidatures" USING btree ("edition_id",replier("intitule"));--> statement-breakpoint
CREATE INDEX "structures_logo_idx" ON "structures" USING btree ("logo_id");--> statement-breakpoint
CREATE INDEX "structures_nom_publie_idx" ON "structures" USING gin (replier("nom_publie") gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "structures" ADD CONSTRAINT "structures_un_reseau" CHECK ("structures"."reseau_id" is null or ("structures"."reseau_libre" is null and "structures"."reseau_id" <> "structures"."id"));