/** Decides which words leave little doubt that a sentence speaks of an item. In the form of topics.ts. */

export const SURE_TOPICS: Record<string, string> = {
  surelyTask: `
    recommender, recommendation system, recommendation engine, recommendation model, ranking model, search ranking,
    learning to rank, fraud detection, anomaly detection, object detection, forecasting model, predictive model,
    classification model, entity recognition, speech recognition, image recognition, demand forecasting, text
    classification, information extraction, document understanding, machine translation, semantic search, retrieval
    augmented, rag, conversational AI, AI agent, LLM agent, chatbot, virtual assistant, propensity model, churn,
    model … predict, predict … using, LLM … generate, personalization, pose estimation, NLP … extract, risk model,
    pricing model, credit model, text to sql, text to speech, speech to text, fine tune … LLM, train … LLM, model …
    detect, model … identify, model … classify, model … forecast, model … recommend, algorithm … predict, algorithm
    … detect, algorithm … identify, ML … predict, ML … detect, ML … identify, ML … automate, AI … detect, AI …
    identify, AI … automate, LLM … summarize, LLM … extract, copilot, voicebot, decision support, text generation,
    image generation, code generation, transcribe, entity resolution, route optimization, audio AI`,
  surelyUser: `
    AI … help, ML … help, LLM … help, model … help, AI … enable, ML … enable, model … enable, AI for, ML for, AI to
    help, ML to help, AI to improve, ML to improve, ML … improve … experience, AI … improve … experience, model …
    power, power our product, apply AI to, apply ML to, use AI to, use ML to, leverage AI to, leverage ML to, AI …
    customer, ML … customer, AI … client, ML … client, AI … user, ML … user, ML … product, AI … product, ML …
    problem, AI … problem, model for, model … customer, for our customers, for our users, for our clients, help
    users, help customers, insights for, business problem, ML … business, AI … business, AI assistant, personalized
    experience, AI agent … for`,
  surelyShipping: `
    deploy … model, deploy … ML, deploy … AI, deploy … LLM, deploy … algorithm, model deployment, model serving,
    model inference, ML deployment, productionize … model, productionize, productionizing, operationalize … model,
    model … production, model … into production, ML … production, AI … production, LLM … production, models in
    production, serve … model, ship … AI, ship … model, launch … AI, integrate … model, integrate … LLM, inference
    service, inference pipeline, low latency inference, abtest, online experiment, research … production, prototype
    … production, release … model, launch … model, launch … ML, ship … ML, customer facing … model, customer facing
    ML, customer facing AI, model … in the product, integrate … AI, AI … into … product, ML … into … product, model
    caching, edge deployment`,
  surelyOwnership: `
    mlops, ML platform, ML infrastructure, AI infrastructure, AI platform, ML pipeline, AI pipeline, ML lifecycle,
    AI lifecycle, model lifecycle, ML workflow, ML system, feature store, model registry, training infrastructure,
    training pipeline, model training and, endtoend ML, endtoend AI, endtoend model, own … model, own … ML, own …
    endtoend, ML … lifecycle, model … lifecycle, ML tooling, data science platform, entire lifecycle, full
    lifecycle, experiment tracking, model versioning, ownership of … model, ownership of … AI, ownership of … ML,
    own … AI, AI strategy, ML strategy, AI roadmap, ML roadmap, data science pipeline, model pipeline, data science
    model pipeline, ML service, ML framework, ML library, lead … AI initiative`,
  surelySource: `
    training data, training dataset, training set, data collection, collect … data, synthetic data, curate …
    dataset, curate … data, data for training, data … train, dataset … train, dataset … model, data … model, data
    pipeline … ML, data pipeline … model, consent, trained on, sensor data, satellite imagery, data from multiple
    sources, data from … sources, various sources, multiple sources, open source data, claims data, third party
    data, medical records, data points, raw data, user data, behavioral data, prepare … data, preprocess … data,
    clean … data, data preparation, data preprocessing, data generation, imagery, dataset for training, maintain …
    dataset, build … dataset, create … dataset, refine … dataset, leverage … dataset, use … dataset, transaction
    data, clinical data, call data, collect data, harness … data, acquisition … data, curation … data, audio data,
    ingest … data, high quality dataset, robust dataset, data … recommendation, data … LLM`,
  surelyLabels: `
    annotate, annotation, annotator, label … data, labeled data, labeling, labelling, ground truth, human feedback,
    rlhf, active learning, rate … response, rank … response, evaluate … response, train … AI model, train … LLM,
    data labeling, write … prompt, human evaluation, train … generative, training … AI, contribute to training,
    teach AI, AI trainer, data annotator, domain expert, labeling team, labeler, curate and annotate, quality of AI
    generated, model … write better, rubric, prompts and responses, help train, review AI, code … AI, grade …
    response, craft … prompt, label … image`,
  surelyAccess: `
    petabyte, terabyte, billions of, million … data, data … million, massive dataset, massive data, large scale
    data, large dataset, rich dataset, rich data, unique dataset, proprietary data, largest dataset, diverse
    dataset, extensive dataset, extensive data, vast … data, historical data, diverse data, hours of, data points,
    trillion, millions of data, largest … dataset, vast amount, vast amounts of data, large amounts of data, big
    data, large and complex, thousands of, extensive data sets, rich … data, years of data, data at scale, large …
    datasets, richly, wealth of data, wealth of … data, tens of millions, hundreds of millions, hundreds of
    thousands`,
  surelyCare: `
    data privacy, user privacy, privacy preserving, privacy … ML, privacy … AI, bias … data, pii, anonymize, de
    identify, data governance, sensitive data, privacy control, security of … data, federated learning, differential
    privacy, championing privacy`,
  surelyAccuracy: `
    evaluate … model, model evaluation, model performance, model accuracy, model quality, accuracy … model,
    performance … model, validate … model, model validation, test … model, evaluation framework, evaluation metrics,
    evaluation pipeline, evals, improve … model, improve … accuracy, optimize … model, error analysis, benchmark …
    model, model … accuracy, quality … model, evaluate … LLM, LLM evaluation, optimize … ML, improve … performance,
    reduce … hallucination, hyperparameter, offline evaluation, AI … accuracy, evaluate … performance, assess …
    performance, assess … model, evaluate … system, evaluate … algorithm, train … evaluate, evaluate … deploy, build
    … evaluate, evaluation tools, backtest, AI performance, quality … ML, precision of, accurate … model, failure
    mode, corner cases, validate … algorithm, validate … hypothesis, quality … AI, LLM … accuracy, design …
    experiment, run … experiment, precision recall, precision and recall, model behavior, predictive power, quality
    metrics, validation set, test set, robustness … model, refine … model, validate … ML, test … ML, evaluate … ML,
    evaluate … AI, test … AI, model diagnostics, performance and accuracy, evaluate … classifier, testing and
    validation, validation of … model, build … evaluating`,
  surelyGroups: `
    fairness, bias … model, model bias, algorithmic bias, bias … AI, bias detection, bias mitigation, mitigate …
    bias, unbiased, fair ML, fair … AI, detect … bias, AI … bias`,
  surelyMonitoring: `
    drift, retrain, retraining, monitor … model, model monitoring, monitor … ML, monitor … AI, model … monitor,
    model … monitoring, monitor … production, monitor … performance, monitor … accuracy, observability, maintain …
    model, continuous learning, continuously improve … model, maintenance … model, ML … monitoring, update … model,
    model health, SLA, model monitoring and, monitoring and alerting, monitor … deployed, deployed model, ML
    lifecycle monitoring, feedback loop, on call`,
  surelyResponse: `
    redteam, adversarial, model risk, AI governance, model governance, ML governance, AI risk, AI security, security
    … AI, attack … AI, attack … ML, attack … model, jailbreak, prompt injection, AI incident, AI vulnerability,
    vulnerability … AI, AI regulation, AI compliance, AI audit, model audit, independent validation, rollback, risk
    … model, AI act, incident response, governance … AI, risk … AI, safety evaluation, troubleshoot … model,
    troubleshoot … ML, model … issue, break the AI, compliance … AI, AI … regulatory, regulatory … AI, AI policy,
    controls … AI, debug … model, debug … ML, resolve … model, issues … model, issues … ML, incident resolution,
    production support`,
  surelyHarm: `
    harm … AI, AI … harm, misuse, misinformation, catastrophic, implications of AI, deepfake, risks of AI, risk from
    AI, AI threat, dangerous`,
  surelyBenefit: `
    save … lives, social impact, benefit … humanity, improve … lives, change … lives, impact … lives, help society,
    world … better place, better world, AI … for good, for good, benefit … society, financial inclusion, patient
    outcomes, improve … health, positive impact … world, fight … climate, climate change, cure, human potential,
    greater good, societal, real impact on, good of, restore nature, carbon, conservation, fairness and
    accessibility, affordable, equitable, lower … costs … care, clinical outcomes, health outcomes, healthcare
    costs, access to credit, credit access, accessible … everyone, more fulfilling, positive change`,
  surelyMitigation: `
    guardrail, responsible AI, responsible ML, responsible … AI, AI … responsibly, ethical AI, AI ethics, ethic …
    AI, AI … ethic, AI … ethical, hitl, human oversight, human review, AI safety, safe AI, safe … AI, trustworthy,
    explainability, explainable, interpretability, model explainability, AI principle, trust in AI, AI … trust,
    trust … AI, alignment, hallucination, AI … transparent, AI … transparency, mitigate … risk, mitigate … bias,
    safeguard, AI … safely, AI … responsible, guard rail, guard railing, human AI collaboration, control … model
    output, trustworthy AI, safe and responsible, ethical development, auditable, best practices … generative AI,
    sandbox, keep … safe`,
  surelyCore: `
    AI company, AI first company, AI native, AI powered platform, AI platform, ML company, AI research company,
    leader in AI, AI is at the, AI at the core, AI at the heart, core of … AI, heart of … AI, AI startup, our AI
    powered, first AI, AI research lab, building … AI, our mission … AI, mission … AI, AI … our mission, ML … core,
    AI … core, using AI to, use AI to, uses AI to, frontier AI, frontier model, future of AI, world leading AI`,
  surelyBaseline: `baseline, heuristic, champion challenger, simple model, rule based, non ML`,
};
