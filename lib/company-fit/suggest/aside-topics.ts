/**
 * Decides by which words those sentences give themselves away that speak of something else: what is asked of the candidate,
 * pay, law, hiring, working together, analytics. In the form of topics.ts.
 */

export const ASIDE_TOPICS: Record<string, string> = {
  asks: `
    experience, years, 5 years, years of, experience with, experience in, experience … building,
    knowledge of, understanding of, familiarity, familiar with, proficiency, proficient, ability to, able to,
    degree, bachelor, master, phd, ph d, track record, proven, demonstrated, strong, skill, skills, excellent,
    expertise in, background in, hands on experience, must have, required, preferred, plus, nice to have, passion
    for, passionate, fluent, fluency, exposure to, comfortable with, you have, you've, you are, you're,
    certification, expert in, equivalent, ideally, willingness, interest in, deep understanding, solid
    understanding, qualified, candidate, publications, mindset, self motivated`,
  tools: `
    python, pytorch, tensorflow, scikit, sql, java, c, keras, pandas, numpy, spark, aws, gcp, azure, kubernetes,
    docker, scala, hadoop, jax, hugging face, openai, airflow, databricks, snowflake, tableau, git, cuda, ray,
    langchain, llamaindex, react, javascript, r, sagemaker`,
  pay: `
    salary, compensation, equity, bonus, pay, k, insurance, dental, medical, vacation, pto, paid, parental leave,
    benefits, health insurance, wellness, stipend, perks, remote, flexible, hours, office, career, stock, usd,
    retirement, holidays, visa, learning and development, growth opportunities, home office, competitive, budget,
    per hour, contract`,
  law: `
    eeo, race, gender, religion, disability, veteran, sexual orientation, national origin, accommodation,
    discriminate, protected, applicants, diversity, inclusive, inclusion, belonging, employer, regardless of,
    personal information, privacy policy, background check, authorized to work, criminal, applicant`,
  hiring: `
    apply, application, interview, resume, cv, recruiter, recruiting, cover letter, hire, hiring, candidates,
    recruitment, scam, email, click, join us, submit, referral, position, onboarding, start date, location, reports
    to, reporting to, funding, series, investors, backed by, raised, awards, fortune, founded`,
  people: `
    mentor, coach, junior, communicate, communication, stakeholder, cross functional, collaborate, collaboration,
    code review, documentation, culture, team members, agile, present, stay up, stay current, latest, keep up,
    abreast, conferences, leadership, hiring, manage, lead, best practices, requirements, work closely, partner
    with, research`,
  analytics: `
    dashboard, report, reporting, bi, sql, kpis, data analysis, analytics, insights, warehouse, etl, data warehouse,
    visualization, ad hoc, analyze, statistical analysis, spreadsheet, excel, business intelligence, data driven,
    data model, data modeling, database`,
  built: `
    build, design, develop, create, implement, architect, train, research, improve, optimize, lead, own, drive,
    apply, leverage, use, work on, contribute, deliver`,
};
