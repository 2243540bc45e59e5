/**
 * Decides which words speak of what: the topics of the twenty items. A list to read, comma by comma; how much each topic
 * counts is learned (weights.json). Words that leave little doubt, and those that speak of something else, stand in
 * sure-topics.ts and aside-topics.ts.
 */

/** Topic → phrases, in plain words. `…` stands for up to four words between; endings do not matter. */
export const ITEM_TOPICS: Record<string, string> = {
  // What machine learning is applied to, and for whom.
  ml: `ML, AI, LLM, DL, NLP, CV, RL, mlops`,
  model: `model, algorithm, predictive model, embeddings, transformer, classifier, neural, inference`,
  mlPowered: `
    AI powered, ML powered, LLM powered, AI driven, AI based, AI enabled, AI first, AI native, powered by AI,
    powered by ML, AI product, AI feature, AI solution, AI platform, AI company, AI tool, AI assistant, AI agent, AI
    system, AI application, intelligent`,
  beneficiary: `
    customer, client, user, patient, clinician, physician, doctor, merchant, seller, buyer, member, consumer,
    business, enterprise, brand, advertiser, creator, developer, student, teacher, farmer, driver, traveler, guest,
    player, lender, bank, government, agency, lawyer, legal professional, sales team, partner, listener, people,
    organization, company, operations, marketing, healthcare, finance, insurance, retail`,
  helps: `
    help, enable, empower, allow, so that, power, improve, solve … problem, automate, streamline, reduce, increase,
    drive, optimize, personalize, transform, deliver, support, accelerate, unlock`,
  function: `
    fraud, pricing, search, recommendation, personalization, personalized, ads, advertising, credit, underwriting,
    claims, diagnosis, drug discovery, customer support, customer experience, logistics, supply chain, matching,
    discovery, marketplace, content, safety, security, autonomous, robot, voice, risk, churn, lifetime value,
    inventory, growth`,
  core: `
    at the heart, at the core, core of, heart of, building the future of AI, AI company, AI first, AI native, leader
    in AI, AI research, pioneer, AI platform, AI startup, frontier, our mission … AI, mission … AI, AI safety
    company, world first, our ML platform, our AI platform, platform for AI, our models, proprietary`,
  mission: `
    our mission, mission is, our vision, on a mission, we believe, we are building, is building, we build, was
    founded`,
  metric: `
    kpi, metric, roi, revenue, conversion, measurable, business impact, success metric, okr, business outcome,
    engagement, retention, measure … success, measure … impact, business value, bottom line`,
  fit: `
    manual, manually, instead of, rather than, rule based, rules, traditional, silver bullet, when to use, whether,
    feasibility, use case, right tool, replace`,
  // The learning task and how it is solved.
  task: `
    classification, classify, regression, predict, prediction, predictive, forecast, recommender, recommendation
    system, recommendation, ranking, rank, detection, detect, anomaly, segmentation, extraction, extract,
    summarization, translation, speech recognition, speech, object detection, image, video, text to, clustering,
    named entity, sentiment, ocr, information retrieval, retrieval, rag, knowledge graph, chatbot, conversational,
    agent, agentic, copilot, assistant, bandit, time series, causal, optimization, tracking, localization, mapping,
    perception, planning, generation, generate, diffusion, scoring, matching, semantic search, embedding,
    propensity, attribution, simulation, multimodal, transcription`,
  technique: `
    fine tune, finetune, finetuning, fine tuning, prompt engineering, prompt, pretrain, pre train, pretraining,
    train, distillation, quantization, transfer learning, supervised, unsupervised, self supervised, ensemble,
    bayesian, graph neural, gradient, feature engineering, features, vector database, langchain, transformers`,
  baseline: `
    baseline, heuristic, simple model, champion, challenger, simplest, rule based, state of the art, compare,
    benchmark against, trade off`,
  // Reaching users, and who owns it.
  shipping: `
    deploy, deployment, in production, to production, into production, production grade, production ready,
    production, productionize, productionizing, productionise, productization, productize, operationalize, serving,
    ship, launch, release, roll out, rollout, go live, integrate … model, integrate … AI, integrate … LLM,
    inference, latency, throughput, abtest, realtime, at scale, scale, scalable, cicd, implement … model, implement
    … ML, from prototype, prototype, proof of concept, poc, from research to, edge device, api, experiment, online
    experiment`,
  ownership: `
    endtoend, lifecycle, life cycle, mlops, ML platform, AI platform, ML infrastructure, AI infrastructure, ML
    pipeline, training pipeline, training infrastructure, feature store, model registry, model management, ML
    system, ML engineering, ML team, AI team, own, ownership, full stack, infrastructure, platform, pipeline,
    framework, tooling, versioning, experiment tracking, reproducible, reproducibility, from … to, kubeflow, mlflow,
    sagemaker, roadmap, strategy, gpu, cluster, distributed training, workflow, orchestration`,
  // Data.
  source: `
    training data, dataset, data set, data collection, collect, data source, data acquisition, synthetic data,
    synthetic, scrape, ingest, crawl, consent, curate, data pipeline, sensor, logs, preprocess, pre process,
    cleaning, corpora, raw data, unstructured data, gather, data generation, sources`,
  labels: `
    label, labeling, labelling, labeled, labelled, annotate, annotation, annotator, ground truth, human feedback,
    rlhf, rater, rating, active learning, data quality, gold, crowd, guidelines, human evaluation, preference, train
    … AI, training AI, write … prompt, AI generated, review … response, evaluate … response, model responses`,
  access: `
    petabyte, terabyte, billion, million, massive, large scale, large dataset, rich, richest, unique data,
    proprietary data, big data, vast, diverse dataset, largest, large amount, volume, huge, access to, data lake,
    world class data`,
  care: `
    privacy, private, pii, gdpr, hipaa, sensitive, confidential, anonymize, de identify, encryption, data security,
    data protection, data governance, retention, bias … data, federated, lineage, secure, compliance, differential
    privacy`,
  // Checking.
  accuracy: `
    accuracy, accurate, precision, recall, evaluate, evaluation, evals, eval, validate, validation, benchmark,
    performance, model performance, model quality, quality, error analysis, improve … model, optimize … model, model
    … performance, test, testing, offline, hyperparameter, tune, tuning, robustness, robust, reliability,
    hallucination, statistical, interpret, measure, iterate, refine, enhance … model, optimization`,
  groups: `
    fairness, fair, bias, biases, unbiased, demographic, disparate, equitable, equity in, protected, discrimination
    … model`,
  monitoring: `
    monitor, monitoring, drift, retrain, retraining, observability, alert, alerting, dashboards, model health,
    continuous, continuously, degradation, maintain, maintenance, post deployment, feedback loop, ongoing, logging,
    telemetry, update … model`,
  response: `
    incident, rollback, redteam, adversarial, attack, vulnerability, model risk, risk management, governance, audit,
    independent validation, regulatory, regulation, compliance, model validation, controls, threat, jailbreak, root
    cause, sr 11 7, exploit, penetration, penetration test, risks, troubleshoot, debug, failure, escalation, policy,
    standards`,
  // Whether it should be.
  harm: `
    harm, harmful, misuse, misinformation, unsafe, dangerous, risk … AI, AI … risk, catastrophic, existential,
    negative impact, abuse, toxic, unintended, deepfake, implications of AI`,
  benefit: `
    society, social impact, save lives, saving lives, better world, world … better, humanity, benefit … people,
    benefit … world, improve … lives, impact … lives, climate, sustainability, sustainable, for good, positive
    impact, human health, accessible, financial inclusion, patient outcome, healthier, people lives, democratize,
    safer, underserved, lives`,
  mitigation: `
    guardrail, responsible AI, responsibly, responsible, ethical, ethic, ethics, hitl, human review, human
    oversight, oversight, explainability, explainable, interpretability, transparent, transparency, trustworthy,
    trust, AI safety, safety, safe, alignment, mitigate, mitigation, safeguard, moderation, accountable, human in,
    secure AI, content filter, AI policy, AI principles, best practices … AI`,
  limits: `
    will not, do not, don't, never, not … build, refuse, avoid, cannot, prohibited, without compromising, not
    replace`,
};
