import { PostcheckError } from '../errors.ts'
import { didYouMean } from '../nearest.ts'

/** The help of a command, or of postcheck as a whole. */
export function helpOf(command: string | undefined): string {
  if (command === undefined) return general
  const text = Object.hasOwn(pages, command) ? pages[command as keyof typeof pages] : undefined
  if (text === undefined)
    throw new PostcheckError(`There is no command “${command}”.${didYouMean(command, Object.keys(pages)) || ` Known are ${Object.keys(pages).join(', ')}.`}`)
  return text
}

const general = `postcheck lints health posts before they are published: possible patient
identifiers, claims without a source, unprofessional phrasing, readability.
It works offline, changes nothing unasked, and prints no identifier that it
finds.

  postcheck [paths...]        check posts: files, folders, patterns, or - for
                              standard input; without paths, this folder
  postcheck redact <posts>    a copy without what could identify a patient
  postcheck baseline create   write down what is found, to fail for what is new
  postcheck explain <rule>    what a rule finds, why, and what to write instead
  postcheck rules             list the rules
  postcheck stats [paths...]  figures of posts and folders, and what moved them
  postcheck init              write a config, a CI job, a pre-commit hook
  postcheck config            show what holds for a post, and which file says so
  postcheck terms             list, explain or test your own terms
  postcheck sources [paths...]    every claim and its source, as a table
  postcheck links --online    ask for every link: dead, moved, or not known
  postcheck retractions       import a list of retracted papers, which a check
                              then looks sources up in
  postcheck help <command>    flags of a command; “help check” has most

Often used with a check:
  --staged                    what git is about to commit
  --only <rule>, --skip <rule>    a rule, or a family such as privacy
  --audience <name>           patient, public, teen, clinician
  --fail-on <level>           error, warning, info, never
  --info                      show findings of level info too
  --fix, --diff               take the safe suggestions, or show them
  -f, --format <name[:file]>  pretty, compact, json, jsonl, sarif, github

Examples:
  postcheck draft.md
  postcheck posts --only privacy
  postcheck explain uncited-claim

Exit codes: 0 nothing at the failing level, 1 findings at it, 2 something could
not be checked. postcheck finds wording and missing sources, not false claims,
and may miss an identifier: a clean report is no proof.
`

const check = `postcheck [check] [paths...]

Checks posts: files, folders (Markdown in them), patterns in quotes, or - for
standard input. Without paths: the Markdown in this folder and below.

What to check
  -, --stdin               read a post from standard input
  --stdin-filename <name>  what that post is called: its config and format
  --file-list <file>       names of posts, one a line or NUL-separated; - reads
                           them from standard input
  --staged                 what the git index holds, even where the file on disk
                           differs; with paths, only below them
  --ignore <pattern>       leave out more files; as in .gitignore; repeatable
  --no-ignore              check ignored files too
  --no-gitignore           obey .postcheckignore and the config, not .gitignore
  --allow-empty            no posts to check is fine

  --cache                  only look up what an earlier run has found in posts
                           that have not changed since; kept outside of this
                           folder, without text of the posts. Posts with
                           pictures are checked each time
  --cache-location <file>  keep that here

With which rules
  -c, --config <file>      this config and no other
  --no-config              no config at all
  --preset <name>          recommended, strict, privacy, leaflet
  --rule <setting>         'long-sentence: error', or with options
                           'long-sentence: { max: 20 }'; repeatable
  --rules <module>         rules of your own, in JavaScript; repeatable. Their
                           code is run: name only what you trust
  --only <rule>            only this rule or family; repeatable
  --skip <rule>            not this rule or family; repeatable
  --audience <name>        patient, public, teen, clinician; a post's front
                           matter says it better
  --locale <tag>           language where a post does not say: en, en-GB, de
  --today <date>           the day to judge dates by, such as 2026-01-31
  --roster <file>          the clinic's own list of patients: CSV, or a name or
                           number a line; outside of any repository
  --no-inline-config       ignore suppressions in posts
  --baseline <file>        leave out what that file knows; see “help baseline”

When to fail
  --fail-on <level>        error (default), warning, info, never
  --max-warnings <number>  fail when there are more warnings
  --min-confidence <level> low (default), medium, high: drop less sure findings

What to mend
  --fix                    take the suggestions that are safe: same meaning, and
                           fit where they stand; never in quotes, names or
                           headings. Of a post on standard input, prints the
                           fixed text on standard output, the report on
                           standard error
  --diff                   print what --fix would change, and write nothing;
                           lines that hold an identifier are masked

What to print
  -f, --format <name[:file]>
                           pretty (default), compact, json, jsonl, sarif,
                           github; repeatable, all but one with a file
  -o, --output <file>      write the report there
  -q, --quiet              show errors only
  --info                   show findings of level info too
  --frame <when>           auto, always, never: the line of a finding; auto
                           hides lines with identifiers where CI is set
  --color <when>           auto, always, never; --no-color is never
  --stats                  all figures of each post
  --no-progress            no progress on standard error
  --debug                  which settings hold for each post

Examples:
  postcheck draft.md
  postcheck 'posts/**/*.md' --fail-on warning
  postcheck --staged
  postcheck --format sarif:report.sarif --format pretty
  git ls-files -z posts | postcheck --file-list -
  postcheck --diff draft.md

Exit codes: 0 nothing at the failing level, 1 findings at it, 2 something could
not be checked (2 beats 1), 130 interrupted.
`

const redact = `postcheck redact <posts>

Makes a copy of a post in which placeholders such as [NAME] and [DATE] stand for
what could identify a patient, wherever it stands. What no placeholder mends (a
story that tells who it is about, a doubtful finding, a picture, the name of the
file) is listed on standard error by place and rule. Read the copy before you
publish it: it may still say who the patient is.

  -, --stdin               read a post from standard input
  --stdin-filename <name>  what that post is called
  --out <folder>           write the copies there; without it, one copy goes to
                           standard output
  --write                  change the posts themselves
  --only <rule>            only what this rule finds; repeatable
  --skip <rule>            not what this rule finds; repeatable
  --roster <file>          the clinic's own list of patients, outside of any
                           repository
  --no-inline-config       replace what suppressions in the post accept, too
  --locale <tag>           language where a post does not say: en, en-GB, de
  -c, --config <file>      this config and no other
  --no-config              no config at all

Examples:
  postcheck redact draft.md > copy.md
  postcheck redact posts --out redacted

Exit codes: 0 nothing is left, 1 something is left to you, 2 a copy could not be
made.
`

const baseline = `postcheck baseline <create|update|prune|audit> [paths...]

Writes down what is found today, so that a repository with many findings can
begin with a check that fails for new ones: “postcheck --baseline <file>”. The
file holds rules and fingerprints of masked lines, no text. Findings of privacy
and other sensitive rules are never in it: mend them, or accept each beside it.

  create                   write the file; never replaces one
  update                   write it anew
  prune                    drop what is gone, add nothing
  audit                    count what is in it; exit 1 where some of it is gone

  --baseline <file>        .postcheck-baseline.json without it

Paths and the other flags of check say what is checked, and with which rules.

Example:
  postcheck baseline create posts
  postcheck posts --baseline .postcheck-baseline.json
`

const explain = `postcheck explain <rule>

What the rule finds, whom it protects, what to write instead, examples, options,
sources, and how to accept a single case.

  --markdown               the same as a Markdown page

Example:
  postcheck explain patient-name
`

const rules = `postcheck rules

Lists the rules with their levels in the preset recommended.

  -f, --format <name>      table (default), json, markdown

Example:
  postcheck rules --format json
`

const init = `postcheck init

Writes .postcheckrc.yml and what else is asked for. Never replaces a file.

  --preset <name>          recommended (default), strict, privacy, leaflet
  --ci <service>           github, gitlab: a job that checks pull requests
  --pre-commit             a hook for pre-commit (pre-commit.com)
  -y, --yes                do not ask first

Example:
  postcheck init --ci github --pre-commit
`

const config = `postcheck config [file]

Shows what holds for a post, and which config files say so. Configs are data
(.postcheckrc, .postcheckrc.json, .yaml or .yml, postcheck.config.json, .yaml or
.yml, or “postcheck” in package.json), from the folder of the post up to the
root of the repository; nearer ones win.

  --print                  show it as JSON (default)
  --validate               only check that the configs are right
  --schema                 JSON Schema of a config, for editors
  -c, --config <file>      this config and no other

Example:
  postcheck config posts/migraine.md
`

const terms = `postcheck terms list [file...]
postcheck terms explain <text> [file...]
postcheck terms test [file...]

Your own words to avoid, under “terms” in the config or in files that it names
(YAML or JSON), found by the rule conduct/house-term. Without files: those of
the config.

  terms:
    - ./house-terms.yml
    - find: frequent flyer/s       # the words, and what may vary (below)
      say: person/s with many visits
      why: mocks people who need care
      source: our style guide
      severity: warning            # error, warning (default), info
      unless: [airline, miles]     # not with these words near
      tests:
        bad: [The frequent flyers came again.]
        good: [Frequent flyers collect miles with an airline.]

In find: word/s also the plural, word/v all forms of a verb, (one|two) one of,
[word] may be left out, * any word, *3 up to three, # a number, a | b or.
Also: tip (advice that is no text to put in), fix: safe (--fix may put say in),
audience: public, locale, near, unlessNext, unlessBefore, noun.

  -c, --config <file>      the terms of this config

Exit codes: 0 done, 1 a test failed, 2 a mistake in the terms, with its line.
`

const sources = `postcheck sources [paths...]

Prints every health claim of the posts and the source that it points to, and
every source with its kind, year, identifier, and whether it was retracted: a
table to go through in a meeting. What privacy rules match is not printed.

  --all                    list statements too that would only profit from a
                           source
  -f, --format <name>      table (default), json, markdown
  -c, --config <file>      this config and no other
  --no-config              no config at all

Example:
  postcheck sources draft.md --format markdown

Exit codes: 0 done, 2 something could not be read.
`

const links = `postcheck links --online [paths...]

Asks for every web address and DOI of the posts, and tells what is dead from
what could not be checked: many sites turn programs away. Of a DOI it asks
doi.org whether it exists. One request at a time goes to a host, answers that
were good are kept for seven days, and an address that holds what could identify
a patient is not sent anywhere.

  --online                 yes, use the network; nothing happens without it
  --allow-unchecked        do not fail where a link could not be checked
  --timeout <seconds>      for one request; 15
  --retries <number>       after a network error, 429 or 5xx; 2
  --pause <milliseconds>   between two requests to one host; 500
  --resolver <url>         where DOIs are asked for; https://doi.org
  --allow-private          follow links into this computer or a local network
  --no-cache               ask for all of them again
  -f, --format <name>      pretty (default), json
  -c, --config <file>      this config and no other
  --no-config              no config at all

Example:
  postcheck links --online posts --allow-unchecked

Exit codes: 0 all alive or moved, 1 dead links, 2 some could not be checked.
`

const retractions = `postcheck retractions import <file.csv|->
postcheck retractions status

Reads a list of retracted papers into a small index in your data folder; a check
then looks up each DOI and PMID of a post in it, offline and exactly. postcheck
ships no list. Crossref publishes that of Retraction Watch, about 60 MB, renewed
on working days: retraction_watch.csv in

  https://gitlab.com/crossref/retraction-watch-data

Download it and import the file, or give its address to --from. A plain list,
one DOI or PMID a line, works too. A list that is not whole changes nothing.

  --from <url>             download the list from there: the only use of the
                           network, and only when asked for
  --to <file>              keep the index there; name the same file under
                           “retractions:” in the config, commit it or cache it
                           in CI, and a whole team checks against one list
  --force                  replace the index by a list that is much shorter
  --json                   status as JSON
  -c, --config <file>      this config and no other

Examples:
  postcheck retractions import retraction_watch.csv
  postcheck retractions import - --to sources/retractions.idx < dois.txt
  postcheck retractions status

Exit codes: 0 done, 2 not done, or no usable list.
`

const stats = `postcheck stats [paths...]

Figures of each post: words, sentences, reading grade with its uncertainty, load
of rare words, hardest sentences with the words that carry them, claims cited of
claims found, findings by family. More than three posts make a table by folder.
Findings fail nothing here.

  -f, --format <name>      table (default), json
  --since <ref>            beside the version of a commit, tag or branch
  --before <path>          beside an older file, or a folder with older ones
  --compat <counter>       also what textstat or word would count; syllables are
                           ours, so grades may differ by some tenths
  --checklist <name>       cci (CDC Clear Communication Index) or pemat: which
                           items hold, fail, or need a person; never a score
  --audience <name>        patient, public, teen, clinician
  --locale <tag>           language where a post does not say: en, en-GB, de
  -c, --config <file>      this config and no other; --no-config for none
  --no-gitignore           count posts that .gitignore leaves out
  --color <when>           auto, always, never; --no-color is never

Examples:
  postcheck stats posts
  postcheck stats draft.md --since HEAD~1
  postcheck stats new.md --before old.md
  postcheck stats leaflet.md --checklist cci

Exit codes: 0 measured, 2 something could not be read.
`

const pages = { check, redact, baseline, explain, rules, init, config, terms, sources, links, retractions, stats }
