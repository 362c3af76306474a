//! Where the services live: host names by partition, after the endpoint rules that the AWS SDKs share.
//!
//! A region is recognised by its shape, never by a list, so that tomorrow's region works today.

use alloc::format;
use alloc::string::String;

use crate::error::{Error, Result};

/// Which of a service's host names is wanted. A custom endpoint excludes both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Variant {
    /// The host whose TLS is validated under FIPS 140.
    pub fips: bool,
    /// The host that answers over IPv6 too.
    pub dual_stack: bool,
}

/// Which issuer a user pool writes into its tokens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Issuer {
    /// `cognito-idp`, the issuer of every pool that was not switched.
    #[default]
    Original,
    /// `issuer-cognito-idp`, the one that stays the same in all regions of a replicated pool.
    Updated,
}

/// The host of `service` (`cognito-idp`, `cognito-identity`, `cognito-sync`, `sts`) in `region`: the one that every region
/// has.
///
/// # Errors
/// `InvalidArgument` when `region` cannot be a part of a host name.
pub fn host(service: &str, region: &str) -> Result<String> {
    let domain = domain(DOMAINS, checked(region)?).unwrap_or(DOMAIN);
    Ok(format!("{service}.{region}.{domain}"))
}

/// Another host of `service` in `region`. Pages don't ask for one, and don't download this.
///
/// # Errors
/// `InvalidArgument` when `region` cannot be a part of a host name.
pub fn variant_host(service: &str, region: &str, variant: Variant) -> Result<String> {
    checked(region)?;
    let special = domain(DOMAINS, region);
    let is_gov = region.starts_with("us-gov-");
    let user_pools = service == "cognito-idp" || service == "cognito-identity";
    let mut fips = variant.fips;
    let mut dual_stack = variant.dual_stack;
    if user_pools && special.is_none() && !is_gov {
        // Cognito's plain hosts have both address families here, and so have the FIPS hosts of these regions.
        dual_stack &= fips && !matches!(region, "us-east-1" | "us-east-2" | "us-west-1" | "us-west-2");
    }
    if service == "sts" && is_gov {
        // The plain host of STS is the FIPS host in GovCloud.
        fips &= dual_stack;
    }

    let domain = if dual_stack {
        domain(DUAL_STACK_DOMAINS, region).unwrap_or("api.aws")
    } else {
        special.unwrap_or(DOMAIN)
    };
    let suffix = if fips { "-fips" } else { "" };
    Ok(format!("{service}{suffix}.{region}.{domain}"))
}

/// The host in the `iss` claim of a pool in `region`; also where its JWKS is.
///
/// # Errors
/// `InvalidArgument` when `region` cannot be a part of a host name.
pub fn issuer_host(region: &str, issuer: Issuer) -> Result<String> {
    let service = match issuer {
        Issuer::Original => "cognito-idp",
        Issuer::Updated => "issuer-cognito-idp",
    };
    host(service, region)
}

/// The domain of all other partitions.
const DOMAIN: &str = "amazonaws.com";

/// Partitions with domains of their own, by the beginning of their regions' names.
const DOMAINS: &[(&str, &str)] = &[
    ("cn-", "amazonaws.com.cn"),
    ("eusc-", "amazonaws.eu"),
    ("us-iso-", "c2s.ic.gov"),
    ("us-isob-", "sc2s.sgov.gov"),
    ("eu-isoe-", "cloud.adc-e.uk"),
    ("us-isof-", "csp.hci.ic.gov"),
];

/// The domains under which their hosts answer over IPv6, too.
const DUAL_STACK_DOMAINS: &[(&str, &str)] = &[
    ("cn-", "api.amazonwebservices.com.cn"),
    ("eusc-", "api.amazonwebservices.eu"),
    ("us-iso-", "api.aws.ic.gov"),
    ("us-isob-", "api.aws.scloud"),
    ("eu-isoe-", "api.cloud-aws.adc-e.uk"),
    ("us-isof-", "api.aws.hci.ic.gov"),
];

fn domain(domains: &'static [(&str, &str)], region: &str) -> Option<&'static str> {
    domains.iter().find(|(prefix, _)| region.starts_with(prefix)).map(|(_, domain)| *domain)
}

/// The region, if it is one label of a host name (RFC 1123 section 2.1), in lower case.
fn checked(region: &str) -> Result<&str> {
    let is_label = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let good = !region.is_empty() && region.len() <= 63 && region.bytes().all(is_label);
    if !good || region.starts_with('-') || region.ends_with('-') {
        return Err(Error::argument("this is not the name of an AWS region"));
    }
    Ok(region)
}
