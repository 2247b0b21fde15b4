# What a person types: make run, make test. `make help` lists the rest.

MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help run build test test-java test-web test-template test-policies test-localstack test-browser restore-drill rotate-keys first-ipa-member demo-data fuzz bench format reset clean tools

PORT ?= 8080
DATA ?= .data
SKIPPED := target/skipped.txt

npm = npm --loglevel error --prefix web

java_sources := template.yaml $(shell find pom.xml shared functions local \
	\( -name target -o -name test \) -prune -o -type f -print)
web_sources := $(shell find web shared/api shared/content/src/main/resources \
	\( -name node_modules -o -name dist -o -name test-results -o -name schema.d.ts -o -name e2e -o -name test \) -prune \
	-o -type f -print)

help: ## This list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1	\2/p' $(MAKEFILE_LIST) | expand -t 24

run: build ## Build what is needed and start Kyojo; PORT=8081, DATA=folder or memory, POSTS_PER_MINUTE=60, DEMO_DATA=yes
	@exec env PORT="$(PORT)" DATA="$(DATA)" DEMO_DATA="$(DEMO_DATA)" local/start

build: tools ## Build the functions, the server of this machine and the pages
	@$(MAKE) -s -j2 target/java-built target/web-built

tools:
	@mkdir -p target
	@local/find-jdk >/dev/null
	@command -v node >/dev/null && command -v npm >/dev/null || \
		{ echo "Kyojo needs Node.js 20.19 or newer with npm and found none: see https://nodejs.org" >&2; exit 1; }
	@node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' || \
		{ echo "Kyojo needs Node.js 20.19 or newer; this one is $$(node --version)." >&2; exit 1; }

target/java-built: $(java_sources)
	@echo "Building the functions and the server …"
	@local/mvn -q -T2 -pl '!local/localstack' -Dmaven.test.skip=true -Dspotless.check.skip=true package
	@mkdir -p target && touch $@

target/web-built: web/node_modules/.package-lock.json $(web_sources)
	@echo "Building the pages …"
	@$(npm) run build -- --logLevel warn >/dev/null
	@mkdir -p target && touch $@

web/node_modules/.package-lock.json: web/package.json web/package-lock.json
	@echo "Fetching the pages' packages …"
	@$(npm) ci
	@touch $@

test: tools ## All tests that this machine can run; what it skips is printed at the end
	@mkdir -p target && : > $(SKIPPED)
	@$(MAKE) -s target/web-built
	@$(MAKE) test-java
	@$(MAKE) test-web
	@$(MAKE) test-template
	@$(MAKE) test-policies
	@$(MAKE) test-localstack
	@$(MAKE) test-browser
	@if [ -s $(SKIPPED) ]; then echo; echo "Everything that ran has passed. Skipped here:"; cat $(SKIPPED); \
		else echo; echo "Everything has passed; nothing was skipped."; fi

test-java: tools ## Domain, content, functions, stores on DynamoDB Local, structure, HTTP end to end
	@local/mvn -T2 verify

test-web: tools web/node_modules/.package-lock.json ## The pages' rules, types and style
	@$(npm) test

test-template: ## cfn-lint and sam validate --lint on template.yaml
	@infra/lint/run $(SKIPPED)

test-policies: tools ## Every function's role, asked by an independent engine what it may and may not do
	@infra/policies/run $(SKIPPED)

test-localstack: tools ## Stores, the template's tables and streams on LocalStack, where Docker answers
	@local/localstack/run $(SKIPPED)

test-browser: build ## The shop owner's journey in headless Chromium, phone and desktop
	@web/e2e/run $(SKIPPED)

restore-drill: tools ## Bring an archive of a closed community back into tables in memory, and compare; ARCHIVE=, IDENTITY=
	@local/mvn -q package -Dmaven.test.skip=true -Dspotless.check.skip=true -pl local/drill,local/dynamodb-local -am
	@local/drill/run "$(ARCHIVE)" "$(IDENTITY)"

rotate-keys: build ## New keys for all tenants, or for COMMUNITY=; on AWS as docs/manual/operators.md says
	@exec env DATA="$(DATA)" COMMUNITY="$(COMMUNITY)" RECORDS_ONLY="$(RECORDS_ONLY)" local/start rotate-keys

first-ipa-member: build ## A link for IPA's first member, NAME= and PAGES=; on AWS as docs/manual/operators.md says
	@exec env DATA="$(DATA)" NAME="$(NAME)" PAGES="$(PAGES)" local/start first-ipa-member

demo-data: build ## Send N firms that do not exist to a Kyojo that runs with DEMO_DATA=yes; N=300, SEED=1, UNTIL=day, KYOJO_URL=
	@exec env N="$(N)" SEED="$(SEED)" UNTIL="$(UNTIL)" KYOJO_URL="$(or $(KYOJO_URL),http://localhost:$(PORT))" local/start demo-data

fuzz: tools ## Search for two minutes for bytes that the submission's decoder cannot stand; keeps what it learned
	@JAZZER_FUZZ=1 local/mvn -q test -pl functions/submit-diagnosis -am -Dtest=SubmissionFuzzTest \
		-Dsurefire.failIfNoSpecifiedTests=false
	@cd functions/submit-diagnosis && \
		cp -n .cifuzz-corpus/*/isAcceptedOrRefusedWithReasons/* \
		src/test/resources/kyojo/submitdiagnosis/SubmissionFuzzTestInputs/isAcceptedOrRefusedWithReasons/

bench: build ## What the product takes on this machine: authorisation, lists, closing, storms, submissions
	@local/mvn -q package -DskipTests -pl bench -am
	@bench/run

format: tools web/node_modules/.package-lock.json ## Bring all sources into their format
	@local/mvn -q -pl '!local/dynamodb-local' com.diffplug.spotless:spotless-maven-plugin:apply
	@$(npm) run format

reset: build ## Empty the data folder: the next start begins with the demo communities
	@DATA="$(DATA)" local/start reset

clean: ## Delete what was built; data and packages stay
	@rm -rf target web/dist
	@find shared functions local bench -type d -name target -prune -exec rm -rf {} +
