CREATE TABLE "intervenants" (
	"candidature_id" uuid NOT NULL,
	"rang" integer NOT NULL,
	"nom" text NOT NULL,
	"structure" text,
	"publie" boolean DEFAULT false NOT NULL,
	CONSTRAINT "intervenants_candidature_id_rang_pk" PRIMARY KEY("candidature_id","rang")
);
--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "public_autre" text;--> statement-breakpoint
ALTER TABLE "intervenants" ADD CONSTRAINT "intervenants_candidature_id_candidatures_id_fk" FOREIGN KEY ("candidature_id") REFERENCES "public"."candidatures"("id") ON DELETE cascade ON UPDATE no action;