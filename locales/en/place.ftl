# Names of places, processes and of the words that facts are made of. `.short` has at most 20 characters.

## Regions

region-africa = Africa
    .short = Africa
region-arab = Arab Region
    .short = Arab Region
region-asia-pacific = Asia Pacific
    .short = Asia Pacific
region-europe-north-america = Europe and North America
    .short = Europe, N. America
region-latin-america-caribbean = Latin America and the Caribbean
    .short = Latin America, Car.
region-all = All regions
    .short = All regions

## Commissions of the United Nations

commission-eca = Economic Commission for Africa (ECA)
    .short = ECA
commission-escwa = Economic and Social Commission for Western Asia (ESCWA)
    .short = ESCWA
commission-escap = Economic and Social Commission for Asia and the Pacific (ESCAP)
    .short = ESCAP
commission-ece = Economic Commission for Europe (ECE)
    .short = ECE
commission-eclac = Economic Commission for Latin America and the Caribbean (ECLAC)
    .short = ECLAC

## Parts of regions

sub-region-see-eastern-europe-central-asia = South Eastern and Eastern Europe and Central Asia
    .short = SE Europe, C. Asia

## Regions of the workshops: a second scheme

workshop-region-africa = Africa
    .short = Africa
workshop-region-asia = Asia
    .short = Asia
workshop-region-europe = Europe
    .short = Europe
workshop-region-latin-america = Latin America
    .short = Latin America
workshop-region-mena = Middle East and North Africa (MENA)
    .short = MENA
workshop-region-north-americas = North Americas
    .short = North Americas
workshop-region-pacific = Pacific
    .short = Pacific

## Consultative processes on migration. Keep proper names where a language has no name of its own

process-sacm = South American Conference on Migration
    .short = S. American Conf.
process-arcp = Arab Regional Consultative Process on Migration and Refugee Affairs
    .short = Arab Process (ARCP)
process-colombo = Colombo Process
    .short = Colombo Process
process-add = Abu Dhabi Dialogue
    .short = Abu Dhabi Dialogue
process-budapest = Budapest Process
    .short = Budapest Process
process-prague = Prague Process
    .short = Prague Process
process-khartoum = Khartoum Process
    .short = Khartoum Process
process-midcom = MIDCOM
    .short = MIDCOM
process-midsa = MIDSA
    .short = MIDSA
process-midwa = MIDWA
    .short = MIDWA
process-midcas = MIDCAS
    .short = MIDCAS
process-igad = IGAD
    .short = IGAD
process-almaty = Almaty Process
    .short = Almaty Process

## Levels

level-local = local
    .short = local
level-national = national
    .short = national
level-regional = regional
    .short = regional
level-global = global
    .short = global
level-unknown = level not stated
    .short = level not stated

## Tags

tag-covid-19 = Covid-19
    .short = Covid-19
tag-sdg = 2030 Agenda (SDGs)
    .short = 2030 Agenda (SDGs)
tag-policy-dissemination = dissemination of new policies
    .short = new policies
tag-access-to-justice = access to justice
    .short = access to justice
tag-return-and-reintegration = return and reintegration
    .short = return
tag-decent-work = decent work
    .short = decent work
tag-technology = technology
    .short = technology
tag-indicators = targets and indicators
    .short = indicators
tag-private-sector = private sector
    .short = private sector

## What people hear about

topic-registration = registration
    .short = registration
topic-submissions = written submissions
    .short = submissions
topic-calendar = calendar
    .short = calendar
topic-events = events
    .short = events

## Kinds of events

kind-regional-review = Regional review
    .short = Regional review
kind-multi-stakeholder-consultation = Multi-stakeholder consultation
    .short = Consultation
kind-multi-stakeholder-consultation-series = Stakeholder consultations
    .short = Consultations
kind-preparatory-consultation = Preparatory consultation
    .short = Preparation
kind-indicators-consultation = Consultation on indicators
    .short = Indicators
kind-briefing = Briefing
    .short = Briefing
kind-hearing = Hearing
    .short = Hearing
kind-roundtable = Round table
    .short = Round table
kind-policy-debate = Policy debate
    .short = Policy debate
kind-side-event = Side event
    .short = Side event
kind-online-discussion = Online discussion
    .short = Online discussion
kind-sub-regional-symposium = Sub-regional symposium
    .short = Symposium
kind-workshop = Workshop
    .short = Workshop
kind-follow-up-meeting = Follow-up meeting
    .short = Follow-up meeting
kind-process-meeting = Meeting of a consultative process
    .short = Process meeting
kind-private-sector-forum = Private-sector forum
    .short = Private-sector forum
kind-global-forum = Global forum
    .short = Global forum
kind-global-meeting = Global meeting
    .short = Global meeting
kind-conference = Conference
    .short = Conference
kind-publication = Publication
    .short = Publication
kind-other = Other
    .short = Other

## Format of an event

format-in-person = in person
    .short = in person
format-online = online
    .short = online
format-hybrid = online and in person
    .short = online and in person
format-unknown = not announced
    .short = not announced

## Who may come

access-open = open to all stakeholders
    .short = open
access-by-invitation = by invitation
    .short = by invitation
access-closed-to-states = for States only
    .short = for States only
access-unknown = not announced
    .short = not announced

## Whether an event stands

state-announced = announced
    .short = announced
state-postponed = postponed
    .short = postponed
state-cancelled = cancelled
    .short = cancelled

## Registration

registration-state-unknown = not announced
    .short = not announced
registration-state-not-open = not open yet
    .short = not open yet
registration-state-open = open
    .short = open
registration-state-closed = closed
    .short = closed

## How far a region is

stage-unknown = not announced
    .short = not announced
stage-preparing = preparing its review
    .short = preparing
stage-consulting = consulting stakeholders
    .short = consulting
stage-meeting = holding its review
    .short = review meeting
stage-reporting = writing its report
    .short = writing a report
stage-done = review completed
    .short = review completed

## Whom something is for

audience-all = everybody
    .short = everybody
audience-stakeholders = migrants, organisations and other stakeholders
    .short = stakeholders
audience-states = States
    .short = States
audience-staff = organisers
    .short = organisers

## Types of documents

document-concept-note = Concept note
    .short = Concept note
document-background-paper = Background paper
    .short = Background paper
document-background-note = Background note
    .short = Background note
document-template = Template
    .short = Template
document-report = Report
    .short = Report
document-statement = Statement
    .short = Statement
document-recording = Recording
    .short = Recording
document-summary = Summary
    .short = Summary
document-programme = Programme
    .short = Programme
document-guidance = Guidance
    .short = Guidance
document-policy-brief = Policy brief
    .short = Policy brief
document-voluntary-review = Voluntary review
    .short = Voluntary review
document-feedback = Feedback
    .short = Feedback
document-website = Website
    .short = Website
document-other = Other document
    .short = Other document

## Who issued a source

issuer-un = United Nations
    .short = United Nations
issuer-ngo = non-governmental organisation, not an official source
    .short = NGO, not official
issuer-civil-society = civil society, not an official source
    .short = civil society
issuer-government = government
    .short = government
issuer-standards-body = standards organisation
    .short = standards body
issuer-unknown = issuer not stated
    .short = issuer not stated

## How binding a source is

status-rule = rule in force
    .short = rule in force
status-final = final
    .short = final
status-draft = draft
    .short = draft
status-guidance = guidance
    .short = guidance
status-proposal = proposal, not a rule
    .short = proposal
status-unknown = status not stated
    .short = status not stated

## Types of stakeholders

stakeholder-migrants = migrants
    .short = migrants
stakeholder-civil-society = civil society
    .short = civil society
stakeholder-migrant-org = migrant organisations
    .short = migrant orgs
stakeholder-youth-org = youth organisations
    .short = youth orgs
stakeholder-diaspora-org = diaspora organisations
    .short = diaspora orgs
stakeholder-faith-based = faith-based organisations
    .short = faith-based orgs
stakeholder-local-authorities-communities = local authorities and communities
    .short = local authorities
stakeholder-private-sector = private sector
    .short = private sector
stakeholder-employers-workers-orgs = employers' and workers' organisations
    .short = employers, workers
stakeholder-trade-unions = trade unions
    .short = trade unions
stakeholder-parliamentarians = parliamentarians
    .short = parliamentarians
stakeholder-nhri = National Human Rights Institutions
    .short = human rights inst.
stakeholder-rcrc-movement = International Red Cross and Red Crescent Movement
    .short = Red Cross/Crescent
stakeholder-academia = academia
    .short = academia
stakeholder-media = media
    .short = media
stakeholder-other = other stakeholders
    .short = other stakeholders

## Roles that people can be chosen for

role-rapporteur = rapporteur
    .short = rapporteur
role-panellist = panellist
    .short = panellist
role-moderator = moderator
    .short = moderator
role-keynote = keynote speaker
    .short = keynote speaker
role-floor-speaker = speaker from the floor
    .short = floor speaker
role-design-team = member of the design team
    .short = design team
role-side-event = organiser of a side event
    .short = side event

## The ten guiding principles, in this order

principle-1 = people-centred
    .short = people-centred
principle-2 = international cooperation
    .short = cooperation
principle-3 = national sovereignty
    .short = national sovereignty
principle-4 = rule of law and due process
    .short = rule of law
principle-5 = sustainable development
    .short = sustainable dev.
principle-6 = human rights
    .short = human rights
principle-7 = gender-responsive
    .short = gender-responsive
principle-8 = child-sensitive
    .short = child-sensitive
principle-9 = whole-of-government approach
    .short = whole of government
principle-10 = whole-of-society approach
    .short = whole of society

## The 23 objectives, by their official short titles

objective-1 = Data (objective 1)
    .short = Data
objective-2 = Minimize adverse drivers (objective 2)
    .short = Adverse drivers
objective-3 = Information provision (objective 3)
    .short = Information
objective-4 = Legal identity and documentation (objective 4)
    .short = Legal identity
objective-5 = Regular pathways (objective 5)
    .short = Regular pathways
objective-6 = Recruitment and decent work (objective 6)
    .short = Decent work
objective-7 = Reduce vulnerabilities (objective 7)
    .short = Vulnerabilities
objective-8 = Save lives (objective 8)
    .short = Save lives
objective-9 = Counter smuggling (objective 9)
    .short = Smuggling
objective-10 = Eradicate trafficking (objective 10)
    .short = Trafficking
objective-11 = Manage borders (objective 11)
    .short = Borders
objective-12 = Screening and referral (objective 12)
    .short = Screening
objective-13 = Alternatives to detention (objective 13)
    .short = Detention
objective-14 = Consular protection (objective 14)
    .short = Consular help
objective-15 = Access to basic services (objective 15)
    .short = Basic services
objective-16 = Inclusion and social cohesion (objective 16)
    .short = Inclusion
objective-17 = Eliminate discrimination (objective 17)
    .short = Discrimination
objective-18 = Skills development and recognition (objective 18)
    .short = Skills
objective-19 = Migrant and diaspora contributions (objective 19)
    .short = Contributions
objective-20 = Remittances (objective 20)
    .short = Remittances
objective-21 = Dignified return and reintegration (objective 21)
    .short = Return
objective-22 = Social protection (objective 22)
    .short = Social security
objective-23 = International cooperation (objective 23)
    .short = Cooperation

## Days of the week

weekday-mon = Monday
    .short = Monday
weekday-tue = Tuesday
    .short = Tuesday
weekday-wed = Wednesday
    .short = Wednesday
weekday-thu = Thursday
    .short = Thursday
weekday-fri = Friday
    .short = Friday
weekday-sat = Saturday
    .short = Saturday
weekday-sun = Sunday
    .short = Sunday
